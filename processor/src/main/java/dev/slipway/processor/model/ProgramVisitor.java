package dev.slipway.processor.model;

/** Code that differs for each kind of program. */
public interface ProgramVisitor<R> {

    R visitJava(JavaProgram program, Service service);

    R visitSite(SiteProgram program, Service service);
}
