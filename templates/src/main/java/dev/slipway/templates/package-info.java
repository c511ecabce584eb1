/** Text templates, each at the path of the file that it becomes, and the one class that renders them. */
package dev.slipway.templates;
