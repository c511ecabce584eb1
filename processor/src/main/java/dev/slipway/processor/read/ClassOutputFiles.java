package dev.slipway.processor.read;

import dev.slipway.processor.settings.ResourceFiles;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.tools.StandardLocation;

/** The resources of the module in its class output, where Maven copies them before it compiles. */
public final class ClassOutputFiles implements ResourceFiles {

    private final Filer filer;
    private final Map<String, Optional<String>> read = new HashMap<>();

    public ClassOutputFiles(Filer filer) {
        this.filer = filer;
    }

    @Override
    public Optional<String> text(String path) {
        Optional<String> text = read.get(path);
        if (text == null) {
            text = read(path);
            read.put(path, text);
        }
        return text;
    }

    private Optional<String> read(String path) {
        try {
            CharSequence text =
                    filer.getResource(StandardLocation.CLASS_OUTPUT, "", path).getCharContent(true);
            return Optional.of(text.toString());
        } catch (FilerException e) {
            return Optional.empty(); // another processor is writing it
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return Optional.empty(); // compilers tell a missing file, and a compile without class output, in many ways
        }
    }
}
