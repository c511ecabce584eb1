/** What a rule is: it looks at the model or the plan, and adds problems. The packages below hold the rules by theme. */
package dev.slipway.processor.check;
