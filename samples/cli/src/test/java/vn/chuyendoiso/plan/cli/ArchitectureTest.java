package vn.chuyendoiso.plan.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The directions of modules and packages, seen from the only module that has all others. */
class ArchitectureTest {

  private static final String ROOT = "vn.chuyendoiso.plan";
  private static final String SERIALIZATION = ROOT + ".serialization..";
  private static final String RULES = ROOT + ".rules..";
  private static final String GENERATORS = ROOT + ".generators..";
  private static final String CLI = ROOT + ".cli..";

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private static final DescribedPredicate<JavaClass> CORE =
      DescribedPredicate.describe(
          "core",
          c ->
              c.getPackageName().startsWith(ROOT)
                  && Set.of("serialization", "rules", "generators", "cli").stream()
                      .noneMatch(m -> c.getPackageName().startsWith(ROOT + "." + m)));

  @Test
  void everything_is_looked_at() {
    Set<String> packages = new TreeSet<>();
    ALL.forEach(c -> packages.add(c.getPackageName()));
    assertThat(packages)
        .contains(
            ROOT + ".document",
            ROOT + ".serialization",
            ROOT + ".rules",
            ROOT + ".generators",
            ROOT + ".cli");
  }

  @Test
  void core_needs_nothing_but_the_jdk_and_jakarta_validation() {
    classes()
        .that(CORE)
        .should()
        .onlyDependOnClassesThat(
            CORE.or(
                JavaClass.Predicates.resideInAnyPackage(
                    "java..", "jakarta.validation..", "org.immutables.value..")))
        .check(ALL);
  }

  @Test
  void rules_never_see_the_wire() {
    noClasses()
        .that()
        .resideInAPackage(RULES)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(SERIALIZATION, GENERATORS, CLI, "tools.jackson.databind..")
        .check(ALL);
  }

  @Test
  void only_reports_and_waivers_are_written_and_read_as_json() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".rules")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson..", ROOT + ".rules.report..")
        .check(ALL);
  }

  @Test
  void serialization_never_sees_the_law() {
    noClasses()
        .that()
        .resideInAPackage(SERIALIZATION)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(RULES, GENERATORS, CLI)
        .check(ALL);
  }

  @Test
  void generators_stand_on_core_alone() {
    noClasses()
        .that()
        .resideInAPackage(GENERATORS)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(SERIALIZATION, RULES, CLI)
        .check(ALL);
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(ALL);
  }

  @Test
  void no_package_is_split_over_modules() {
    Map<String, Set<String>> places = new TreeMap<>();
    for (JavaClass c : ALL) {
      String source = c.getSource().orElseThrow().getUri().toString();
      String place = source.substring(0, source.indexOf(ROOT.replace('.', '/')));
      places.computeIfAbsent(c.getPackageName(), p -> new TreeSet<>()).add(place);
    }
    assertThat(places).allSatisfy((name, where) -> assertThat(where).as(name).hasSize(1));
  }

  @Test
  void generated_classes_are_not_public() {
    classes()
        .that()
        .haveSimpleNameStartingWith("Immutable")
        .or()
        .haveNameMatching(".*\\.With[A-Z]\\w*")
        .and()
        .areTopLevelClasses()
        .should()
        .notBePublic()
        .check(ALL);
  }

  @Test
  void the_api_of_core_shows_no_hidden_type() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat(
            CORE.and(
                DescribedPredicate.describe(
                    "are exported", c -> !c.getPackageName().matches(".*\\.(resource|style)"))))
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should(showOnlyExportedTypes())
        .check(ALL);
  }

  private static ArchCondition<JavaMethod> showOnlyExportedTypes() {
    return new ArchCondition<>("show only exported types") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        Set<JavaClass> shown =
            new java.util.HashSet<>(method.getReturnType().getAllInvolvedRawTypes());
        method.getParameterTypes().forEach(t -> shown.addAll(t.getAllInvolvedRawTypes()));
        for (JavaClass type : shown) {
          boolean hidden =
              type.getPackageName().startsWith(ROOT)
                  && (!type.getModifiers()
                          .contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)
                      || type.getPackageName().matches(".*\\.(resource|style)"));
          if (hidden) {
            events.add(
                SimpleConditionEvent.violated(
                    method, method.getFullName() + " shows " + type.getName()));
          }
        }
      }
    };
  }

  @Test
  void the_library_has_no_clock_no_default_locale_no_thread_locals_and_prints_nothing() {
    DescribedPredicate<JavaClass> library =
        DescribedPredicate.describe(
            "the library", c -> !c.getPackageName().startsWith(ROOT + ".cli"));
    noClasses()
        .that(library)
        .should()
        .callMethod(java.util.Locale.class, "getDefault")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Clock.class, "systemDefaultZone")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(ThreadLocal.class)
        .check(ALL);
  }

  @Test
  void no_class_is_named_after_nothing() {
    noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)").check(ALL);
  }
}
