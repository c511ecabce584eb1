/** Spring Boot 3 and 4. */
package dev.slipway.processor.framework.springboot;
