package dev.slipway.processor.read;

import java.util.HashMap;
import java.util.Map;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds the types of the module that is compiled. To ask the compiler for a name without the module makes it look
 * through all modules of the JDK, which takes as long as all else that Slipway does for a type.
 */
public final class ModuleTypes {

    private final Elements elements;
    private final Map<String, TypeElement> found = new HashMap<>();
    private ModuleElement module;

    public ModuleTypes(Elements elements) {
        this.elements = elements;
    }

    /** Learns the module, and forgets the types of the round before. */
    public void startRound(RoundEnvironment round) {
        found.clear();
        for (Element root : round.getRootElements()) {
            // ECJ has generated classes in the unnamed module, from which the sources cannot be seen.
            if (module == null || module.isUnnamed()) {
                module = elements.getModuleOf(root);
            }
        }
    }

    /** The type of that name, or null. */
    public TypeElement find(String name) {
        if (!found.containsKey(name)) {
            found.put(name, ask(name));
        }
        return found.get(name);
    }

    private TypeElement ask(String name) {
        return module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
    }
}
