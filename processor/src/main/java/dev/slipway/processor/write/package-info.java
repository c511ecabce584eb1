/** Where generated text goes: deployment files into their directory, Java classes through the compiler. */
package dev.slipway.processor.write;
