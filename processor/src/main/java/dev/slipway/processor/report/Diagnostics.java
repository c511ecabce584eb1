package dev.slipway.processor.report;

import dev.slipway.processor.format.JsonTree;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.options.Option;
import dev.slipway.processor.problem.Problem;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.write.Failures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/** The problems of one compile in a file for programs. Where nobody asks for the file, this class is not loaded. */
public final class Diagnostics {

    private final Path file;
    private final Optional<Path> project;
    private final Optional<SourcePlaces> places;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Collects for a file.
     *
     * @param project the directory to which paths in the file are relative
     */
    public Diagnostics(ProcessingEnvironment environment, Path file, Optional<Path> project) {
        this.file = file;
        this.project = project;
        this.places = SourcePlaces.of(environment);
    }

    /** Takes down a problem that has no place in the sources of this compile. */
    void add(Problem problem, boolean isError) {
        findings.add(new Finding(problem, isError, Optional.empty()));
    }

    /** Takes down a problem at a place, which the compiler knows in this round only. */
    void add(Problem problem, boolean isError, TypeElement type, AnnotationMirror mirror, AnnotationValue value) {
        findings.add(new Finding(problem, isError, places.flatMap(found -> found.find(type, mirror, value))));
    }

    /**
     * Replaces the file as a whole, also where there is no problem: an old one would tell of problems that are gone.
     *
     * @param classOutput what is packed into the jar, where it is a directory
     * @return why there is no file, or null
     */
    public Problem write(Optional<Path> classOutput) {
        if (classOutput.isPresent()
                && file.startsWith(classOutput.get().toAbsolutePath().normalize())) {
            return ProblemKind.OPTION_VALUE
                    .at(Origin.OUTSIDE, "packed")
                    .with("option", Option.DIAGNOSTICS.key())
                    .with("value", file);
        }
        try {
            replace();
            return null;
        } catch (IOException e) {
            return ProblemKind.OPTION_VALUE
                    .at(Origin.OUTSIDE, "unwritable")
                    .with("option", Option.DIAGNOSTICS.key())
                    .with("reason", Failures.inWords(e));
        }
    }

    private void replace() throws IOException {
        if (file.getFileName() == null) {
            throw new IOException(file + " is a directory");
        }
        Files.createDirectories(file.getParent());
        // A new file of a name that nobody can guess: no link is followed. Its mode follows the umask of the build.
        Path prepared = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".slipway-new");
        try {
            Files.writeString(
                    prepared,
                    new JsonTree().text(new Sarif(project).log(findings)),
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
            Files.move(prepared, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(prepared);
        }
    }
}
