/** What an operator does and sees: files and variables, what up.sh says, volumes, dumps, a debugger. */
package dev.slipway.e2e.operation;
