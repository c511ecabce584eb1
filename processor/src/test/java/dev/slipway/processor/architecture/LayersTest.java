package dev.slipway.processor.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.slipway.processor.architecture.Code.ROOT;
import static dev.slipway.processor.architecture.Code.SLIPWAY;
import static dev.slipway.processor.architecture.Code.packages;
import static org.assertj.core.api.Assertions.assertThat;

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

/** Which stages may depend on which. */
class LayersTest {

    private static final String[] COMPILER = {"javax.lang.model..", "javax.annotation.processing..", "javax.tools.."};

    /** Values of the model that the plan uses unchanged. */
    private static final Class<?>[] VALUES = {
        ByteSize.class, Cpus.class, NumericUser.class, PublishedPort.class, RestartPolicy.class, TimeSpan.class
    };

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
                .check(SLIPWAY);
    }

    @Test
    void theModelKnowsNothing() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages("read", "check", "report", "generate", "format", "write"))
                .check(SLIPWAY);
    }

    @Test
    void whatIsKnownOfImagesDependsOnNothing() {
        classes()
                .that()
                .resideInAPackage(ROOT + "images..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", ROOT + "images..", ROOT + "resource.."))
                .check(SLIPWAY);
    }

    /** Each target translates the same plan. */
    @Test
    void thePlanKnowsTheModelAndImages() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "plan..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.slipway..")
                        .and(resideOutsideOfPackages(packages("plan", "model", "images", "annotation"))))
                .check(SLIPWAY);
    }

    /** It writes the text of parsed values. */
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
                .check(SLIPWAY);
    }

    @Test
    void whatIsSaidAndWhatWillRunNameNoTarget() {
        assertThat(sources("model"))
                .noneMatch(text -> text.matches("(?is).*(compose|docker|swarm|kubernetes|nginx).*"));
        assertThat(sources("plan")).noneMatch(text -> text.matches("(?is).*(compose|docker|swarm|kubernetes).*"));
    }

    @Test
    void checksKnowTheModelOnly() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "check..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages("read", "report", "generate", "format", "write"))
                .check(SLIPWAY);
    }

    @Test
    void readingReportingAndWritingKnowNoRules() {
        noClasses()
                .that()
                .resideInAnyPackage(packages("read", "report", "write"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "check..")
                .check(SLIPWAY);
    }

    @Test
    void problemsKnowWhereTheyAreAndNothingElse() {
        classes()
                .that()
                .resideInAPackage(ROOT + "problem..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", ROOT + "problem..", ROOT + "resource..")
                        .or(equivalentTo(Origin.class)))
                .check(SLIPWAY);
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
                .check(SLIPWAY);
    }

    private static List<String> sources(String room) {
        return FileTree.under(Path.of("src/main/java/dev/slipway/processor").resolve(room), ".java").stream()
                .map(FileTree::text)
                .toList();
    }
}
