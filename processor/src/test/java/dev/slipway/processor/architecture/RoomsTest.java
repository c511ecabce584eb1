package dev.slipway.processor.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.slipway.processor.architecture.Code.ROOT;
import static dev.slipway.processor.architecture.Code.SLIPWAY;

import dev.slipway.processor.backing.BackingKind;
import dev.slipway.processor.framework.FrameworkKind;
import org.junit.jupiter.api.Test;

/** Knowledge that is in one package only. */
class RoomsTest {

    /** Only the registry in the root knows the kinds. The root passes it to the stages, which ask it about a kind. */
    @Test
    void eachKindOfBackingServiceIsARoomThatNobodyEnters() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "backing..", "dev.slipway.processor")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "backing..")
                .check(SLIPWAY);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "backing..")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + "BackingKinds")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "backing.*..")
                .check(SLIPWAY);
        slices().matching(ROOT + "backing.(*)..")
                .should()
                .notDependOnEachOther()
                .check(SLIPWAY);
        classes()
                .that()
                .resideInAPackage(ROOT + "backing.*..")
                .and()
                .arePublic()
                .should()
                .beAssignableTo(BackingKind.class)
                .check(SLIPWAY);
    }

    /** As with the kinds of backing services. */
    @Test
    void eachFrameworkIsARoomThatOnlyTheRegistryEnters() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "framework..")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + "Frameworks")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "framework..")
                .check(SLIPWAY);
        slices().matching(ROOT + "framework.(*)..")
                .should()
                .notDependOnEachOther()
                .check(SLIPWAY);
        classes()
                .that()
                .resideInAPackage(ROOT + "framework.*..")
                .and()
                .arePublic()
                .should()
                .beAssignableTo(FrameworkKind.class)
                .check(SLIPWAY);
    }

    @Test
    void eachLibraryIsKnownInOnePlace() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + "format.Yaml")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.yaml..")
                .check(SLIPWAY);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "generate.java..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir..")
                .check(SLIPWAY);
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.slipway.templates..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.github.mustachejava..")
                .check(SLIPWAY);
    }

    @Test
    void theProcessorDoesNotLoadTheAnnotations() {
        noClasses()
                .that()
                .resideInAPackage("dev.slipway.processor..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.slipway.annotations..")
                .check(SLIPWAY);
    }

    /** The compiler inlines constants, so the classes that declare them are not loaded. */
    @Test
    void theNamesOfAnnotationsAreConstants() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "annotation..")
                .check(SLIPWAY);
    }
}
