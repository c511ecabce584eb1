package dev.slipway.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.slipway.processor.backing.BackingKind;
import dev.slipway.processor.model.ByteSize;
import dev.slipway.processor.model.Cpus;
import dev.slipway.processor.model.NumericUser;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.PublishedPort;
import dev.slipway.processor.model.RestartPolicy;
import dev.slipway.processor.model.TimeSpan;
import dev.slipway.processor.testing.FileTree;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which part may know which. */
class ArchitectureTest {

    private static final String ROOT = "dev.slipway.processor.";
    private static final String[] COMPILER = {"javax.lang.model..", "javax.annotation.processing..", "javax.tools.."};

    /** What the plan has from the model as it was said. */
    private static final Class<?>[] VALUES = {
        ByteSize.class, Cpus.class, NumericUser.class, PublishedPort.class, RestartPolicy.class, TimeSpan.class
    };

    private final JavaClasses slipway = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.slipway");

    private static String[] packages(String... names) {
        return java.util.Arrays.stream(names).map(name -> ROOT + name + "..").toArray(String[]::new);
    }

    @Test
    void onlyReadingAndReportingKnowTheCompiler() {
        noClasses()
                .that()
                .resideInAPackage("dev.slipway..")
                .and()
                .resideOutsideOfPackages(packages("read", "report", "generate.java"))
                .and()
                .resideOutsideOfPackage("dev.slipway.processor")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(COMPILER)
                .check(slipway);
    }

    @Test
    void theModelKnowsNothing() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages("read", "check", "report", "generate", "format", "write"))
                .check(slipway);
    }

    /** A text is read in one place, the method "of": what it means stands beside it. */
    @Test
    void onlyAValueItselfReadsItsText() {
        int values = 0;
        for (JavaClass value : slipway) {
            if (value.isRecord()
                    && value.getPackageName().equals(ROOT + "model")
                    && value.getMethods().stream()
                            .anyMatch(method -> method.getName().equals("of"))) {
                values++;
                noClasses()
                        .that(not(equivalentTo(value.reflect())))
                        .should()
                        .callConstructorWhere(target(owner(equivalentTo(value.reflect()))))
                        .check(slipway);
            }
        }
        assertThat(values).as("values that are read").isGreaterThanOrEqualTo(9);
    }

    @Test
    void whatIsKnownOfImagesDependsOnNothing() {
        classes()
                .that()
                .resideInAPackage(ROOT + "images..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", ROOT + "images..", ROOT + "resource.."))
                .check(slipway);
    }

    /** Compose and Kubernetes are two translations of one plan. */
    @Test
    void thePlanKnowsTheModelAndImages() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "plan..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.slipway..")
                        .and(resideOutsideOfPackages(packages("plan", "model", "images", "annotation"))))
                .check(slipway);
    }

    /** What it writes of values that are parsed is their text. */
    @Test
    void aTargetTranslatesThePlan() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "generate.compose..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "model..").and(not(belongToAnyOf(VALUES))))
                .orShould()
                .dependOnClassesThat(resideInAnyPackage(packages("generate", "images", "backing", "plan.*"))
                        .and(resideOutsideOfPackages(ROOT + "generate", ROOT + "generate.compose")))
                .check(slipway);
    }

    @Test
    void whatIsSaidAndWhatWillRunNameNoTarget() {
        assertThat(sources("model"))
                .noneMatch(text -> text.matches("(?is).*(compose|docker|swarm|kubernetes|nginx).*"));
        assertThat(sources("plan")).noneMatch(text -> text.matches("(?is).*(compose|docker|swarm|kubernetes).*"));
    }

    private static List<String> sources(String room) {
        return FileTree.under(Path.of("src/main/java/dev/slipway/processor").resolve(room), ".java").stream()
                .map(FileTree::text)
                .toList();
    }

    @Test
    void checksKnowTheModelOnly() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "check..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages("read", "report", "generate", "format", "write"))
                .check(slipway);
    }

    @Test
    void readingReportingAndWritingKnowNoRules() {
        noClasses()
                .that()
                .resideInAnyPackage(packages("read", "report", "write"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "check..")
                .check(slipway);
    }

    @Test
    void problemsKnowWhereTheyAreAndNothingElse() {
        classes()
                .that()
                .resideInAPackage(ROOT + "problem..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", ROOT + "problem..", ROOT + "resource..")
                        .or(equivalentTo(Origin.class)))
                .check(slipway);
    }

    /** Constants are part of the classes that name them: javac loads none of those that hold them. */
    @Test
    void theNamesOfAnnotationsAreConstants() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "annotation..")
                .check(slipway);
    }

    @Test
    void generatorsKnowNeitherReadingNorWriting() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "generate..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages("read", "check", "report", "write"))
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.nio.file..")
                .check(slipway);
    }

    /** Who asks about a kind asks the registry, which nobody but the root knows, and gives it to the stages. */
    @Test
    void eachKindOfBackingServiceIsARoomThatNobodyEnters() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "backing..", "dev.slipway.processor")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "backing..")
                .check(slipway);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "backing..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "backing.*..")
                .check(slipway);
        slices().matching(ROOT + "backing.(*)..")
                .should()
                .notDependOnEachOther()
                .check(slipway);
        classes()
                .that()
                .resideInAPackage(ROOT + "backing.*..")
                .and()
                .arePublic()
                .should()
                .beAssignableTo(BackingKind.class)
                .check(slipway);
    }

    @Test
    void eachLibraryIsKnownInOnePlace() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + "format.Yaml")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.yaml..")
                .check(slipway);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "generate.java..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir..")
                .check(slipway);
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.slipway.templates..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.github.mustachejava..")
                .check(slipway);
    }

    @Test
    void theProcessorDoesNotLoadTheAnnotations() {
        noClasses()
                .that()
                .resideInAPackage("dev.slipway.processor..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.slipway.annotations..")
                .check(slipway);
    }

    @Test
    void nothingIsKeptOutsideObjects() {
        noFields().that().areStatic().should().notBeFinal().check(slipway);
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocal.class)
                .check(slipway);
    }

    @Test
    void namesSayWhatAClassDoes() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Abstract[A-Z]\\w*)")
                .check(slipway);
    }

    @Test
    void roomsAreSmall() {
        for (String module : List.of("annotations", "templates", "processor")) {
            for (Path source : FileTree.under(Path.of("..", module, "src/main/java"), ".java")) {
                assertThat(FileTree.text(source).lines().filter(line -> !line.isBlank()))
                        .as("%s", source)
                        .hasSizeLessThanOrEqualTo(250);
            }
        }
    }
}
