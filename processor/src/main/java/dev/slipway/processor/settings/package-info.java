/** The settings files of an application, from which its framework takes what no annotation says. */
package dev.slipway.processor.settings;
