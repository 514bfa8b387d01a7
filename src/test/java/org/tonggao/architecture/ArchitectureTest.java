package org.tonggao.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tonggao.Article;
import org.tonggao.ArticleParser;

/** Who may know whom, as DESIGN says: model → nothing, stages → model, writers → model, command line → all. */
@AnalyzeClasses(packages = "org.tonggao", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theModelKnowsNothing = noClasses()
            .that().resideInAPackage("org.tonggao").and().doNotBelongToAnyOf(ArticleParser.class)
            .should().dependOnClassesThat(resideInAnyPackage("org.tonggao.internal..", "org.tonggao.write..", "org.tonggao.cli..", "com.ibm.icu.."))
            .because("the door alone, ArticleParser, knows the pipeline");

    @ArchTest
    static final ArchRule writersKnowTheModelAlone = noClasses()
            .that().resideInAPackage("org.tonggao.write..")
            .should().dependOnClassesThat(resideInAnyPackage("org.tonggao.internal..", "org.tonggao.cli.."));

    @ArchTest
    static final ArchRule nothingKnowsTheCommandLine = noClasses()
            .that().resideOutsideOfPackage("org.tonggao.cli..")
            .should().dependOnClassesThat().resideInAPackage("org.tonggao.cli..");

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsPicocli = noClasses()
            .that().resideOutsideOfPackage("org.tonggao.cli..")
            .should().dependOnClassesThat().resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule onlyJsonWriterKnowsJackson = noClasses()
            .that().haveNameNotMatching("org\\.tonggao\\.write\\.JsonWriter.*")
            .should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule inputKnowsNoLaterStage = noClasses()
            .that().resideInAPackage("org.tonggao.internal.input..")
            .should().dependOnClassesThat(resideInAnyPackage("..internal.layout..", "..internal.metadata..", "..internal.quotation.."));

    @ArchTest
    static final ArchRule layoutKnowsNoLaterStage = noClasses()
            .that().resideInAPackage("org.tonggao.internal.layout..")
            .should().dependOnClassesThat(resideInAnyPackage("..internal.metadata..", "..internal.quotation.."));

    @ArchTest
    static final ArchRule metadataKnowsNotQuotation = noClasses()
            .that().resideInAPackage("org.tonggao.internal.metadata..")
            .should().dependOnClassesThat().resideInAPackage("..internal.quotation..");

    @ArchTest
    static final ArchRule quotationKnowsNotMetadatasInternals = noClasses()
            .that().resideInAPackage("org.tonggao.internal.quotation..")
            .should().dependOnClassesThat().resideInAPackage("..internal.metadata..");

    @ArchTest
    static final ArchRule rulesKnowNoStage = noClasses()
            .that().resideInAPackage("org.tonggao.internal.lexicon..")
            .should().dependOnClassesThat(resideInAnyPackage(
                    "..internal", "..internal.input..", "..internal.layout..", "..internal.metadata..", "..internal.quotation.."));

    @ArchTest
    static final ArchRule onlyThePipelineRunsStages = noClasses()
            .that().resideInAPackage("org.tonggao.internal..")
            .should().dependOnClassesThat().haveFullyQualifiedName("org.tonggao.internal.Pipeline");

    @ArchTest
    static final ArchRule nothingPrintsOrEndsTheProgram = noClasses()
            .that().doNotHaveFullyQualifiedName("org.tonggao.cli.Main")
            .should().accessField(System.class, "out")
            .orShould().accessField(System.class, "err")
            .orShould().callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule noMutableStatics = classes()
            .that().resideInAPackage("org.tonggao..")
            .should(new NoMutableStatics());

    @ArchTest
    static final ArchRule publicModelIsSerialisable = classes()
            .that().resideInAPackage("org.tonggao").and().areRecords().and().arePublic()
            .should().implement(Serializable.class);

    @Test
    void internalPackagesAreNotExported() throws Exception {
        Path classes = Path.of(Article.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        ModuleDescriptor module;
        try (var in = Files.newInputStream(classes.resolve("module-info.class"))) {
            module = ModuleDescriptor.read(in);
        }
        assertThat(module.exports()).extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrder("org.tonggao", "org.tonggao.ocr", "org.tonggao.write");
        assertThat(module.requires())
                .filteredOn(r -> !r.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactlyInAnyOrder("java.base", "java.xml", "com.ibm.icu", "org.slf4j");
    }
}
