package dev.slipway.processor.generate.java;

import dev.slipway.processor.format.JavaText;
import dev.slipway.processor.model.JavaType;
import java.util.List;

/**
 * What the template of a Java class has at its head.
 *
 * @param origin the type for which it is generated
 * @param link how a Javadoc comment in its package names that
 * @param inPackage its package, unless that has no name
 * @param name its own simple name
 */
record ClassView(String origin, String link, List<PackageView> inPackage, boolean isPublic, String name) {

    static ClassView of(JavaType type, String suffix) {
        return new ClassView(
                JavaText.name(type.qualifiedName()),
                type.nestedName(),
                type.packageName().isEmpty() ? List.of() : List.of(new PackageView(type.packageName())),
                type.isPublic(),
                type.generatedName(suffix));
    }

    record PackageView(String packageName) {}
}
