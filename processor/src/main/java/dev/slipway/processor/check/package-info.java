/** What a rule is: it looks at what was said, and adds problems. The rooms below hold the rules by theme. */
package dev.slipway.processor.check;
