package dev.slipway.processor.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds the types of the compiled module. Without the module the compiler would look through all modules of the JDK for
 * a name, which takes as long as everything else that Slipway does for a type.
 */
public final class ModuleTypes {

    private final Elements elements;
    private final Map<String, TypeElement> found = new HashMap<>();
    private ModuleElement module;

    public ModuleTypes(Elements elements) {
        this.elements = elements;
    }

    /** Notes the module, and drops the types of the round before. */
    public void startRound(RoundEnvironment round) {
        found.clear();
        for (Element root : round.getRootElements()) {
            // ECJ puts generated classes into the unnamed module, which does not see the sources.
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

    /**
     * The services that the module provides, by the binary names of their types. On the class path Java reads files in
     * place of {@code module-info.class}.
     */
    List<String> providedServices() {
        // ECJ names each twice.
        var services = new TreeSet<String>();
        if (module != null && !module.isUnnamed()) {
            for (ModuleElement.ProvidesDirective provided : ElementFilter.providesIn(module.getDirectives())) {
                services.add(elements.getBinaryName(provided.getService()).toString());
            }
        }
        return List.copyOf(services);
    }

    private TypeElement ask(String name) {
        return module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
    }
}
