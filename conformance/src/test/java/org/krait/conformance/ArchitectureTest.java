package org.krait.conformance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules of the house: which part may know which. */
final class ArchitectureTest {
  private static JavaClasses classes;

  @BeforeAll
  static void read() {
    classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.krait");
  }

  @Test
  void partsAreFreeOfCycles() {
    slices().matching("org.krait.(*)..").should().beFreeOfCycles().check(classes);
  }

  @Test
  void frontEndKnowsNothingOfTheRuntime() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.krait.syntax..", "org.krait.parser..", "org.krait.scope..", "org.krait.lower..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.krait.runtime..",
            "org.krait.interpreter..",
            "org.krait.stdlib..",
            "org.krait.embed..",
            "org.krait.lens..",
            "org.krait.cli..")
        .check(classes);
  }

  @Test
  void syntaxKnowsNothing() {
    noClasses()
        .that()
        .resideInAPackage("org.krait.syntax..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.krait.parser..", "org.krait.scope..", "org.krait.lower..")
        .check(classes);
  }

  @Test
  void runtimeKnowsNoExecutorAndNoFrontEnd() {
    noClasses()
        .that()
        .resideInAPackage("org.krait.runtime..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.krait.interpreter..",
            "org.krait.compiler..",
            "org.krait.lower..",
            "org.krait.scope..",
            "org.krait.parser..",
            "org.krait.syntax..")
        .check(classes);
  }

  @Test
  void compilerKnowsOnlyTheCoreTree() {
    noClasses()
        .that()
        .resideInAPackage("org.krait.compiler..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.krait.runtime..",
            "org.krait.interpreter..",
            "org.krait.stdlib..",
            "org.krait.embed..",
            "org.krait.cli..",
            "org.krait.scope..",
            "org.krait.parser..")
        .check(classes);
  }

  @Test
  void nothingButEmbedKnowsTheCompiler() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.krait.compiler..", "org.krait.embed..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.krait.compiler..")
        .check(classes);
  }

  @Test
  void sitesAreAboveTheOperationsTheyRemember() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.krait.runtime.error..",
            "org.krait.runtime.object..",
            "org.krait.runtime.function..",
            "org.krait.runtime.ops..",
            "org.krait.runtime.call..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.krait.runtime.site..")
        .check(classes);
  }

  @Test
  void errorsAreTheLowestLayerOfTheRuntime() {
    noClasses()
        .that()
        .resideInAPackage("org.krait.runtime.error..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.krait.runtime.object..", "org.krait.runtime.ops..")
        .check(classes);
  }

  @Test
  void objectsKnowNoOperationsAndNoTypes() {
    noClasses()
        .that()
        .resideInAPackage("org.krait.runtime.object..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.krait.runtime.function..",
            "org.krait.runtime.ops..",
            "org.krait.runtime.call..",
            "org.krait.runtime.types..",
            "org.krait.runtime.module..",
            "org.krait.runtime.boot..")
        .check(classes);
  }

  @Test
  void operationsKnowNoTypes() {
    noClasses()
        .that()
        .resideInAnyPackage("org.krait.runtime.function..", "org.krait.runtime.ops..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.krait.runtime.types..", "org.krait.runtime.module..", "org.krait.runtime.boot..")
        .check(classes);
  }
}
