package dev.slipway.processor.generate.compose;

import static dev.slipway.processor.format.ComposeText.literal;

import dev.slipway.processor.format.YamlLine;
import dev.slipway.processor.model.NamedVolume;
import java.util.ArrayList;
import java.util.List;

/** Lists of texts under a service. */
final class Words {

    private Words() {}

    /** Words of a command, in which Compose is not to replace anything. */
    static List<String> literals(List<String> words) {
        var literals = new ArrayList<String>();
        for (String word : words) {
            literals.add(literal(word));
        }
        return literals;
    }

    /** A command in one line, unless one of its words is a script. */
    static Object command(List<String> words) {
        List<String> literals = literals(words);
        for (String word : literals) {
            if (word.indexOf('\n') >= 0) {
                return literals;
            }
        }
        return literals.isEmpty() ? literals : new YamlLine(literals);
    }

    /** Named volumes in Compose's short syntax. */
    static List<String> volumes(List<NamedVolume> named) {
        var volumes = new ArrayList<String>();
        for (NamedVolume volume : named) {
            volumes.add(volume.name() + ":" + volume.path() + (volume.readOnly() ? ":ro" : ""));
        }
        return volumes;
    }
}
