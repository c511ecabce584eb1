/** From the model to the text of files. A generator knows its target and neither the compiler nor the disk. */
package dev.slipway.processor.generate;
