package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.rules.waiver.PointerPattern;
import vn.chuyendoiso.plan.rules.waiver.Waiver;

class WaiverTreeProperties {

  @Property
  void the_tree_finds_the_first_waiver_whose_pattern_fits_and_knows_all_that_fit(
      @ForAll("patterns") List<PointerPattern> patterns,
      @ForAll("pointers") List<JsonPointer> pointers) {
    WaiverTree tree = new WaiverTree();
    for (int i = 0; i < patterns.size(); i++) {
      tree.add(waiver(patterns.get(i), i), i);
    }
    for (JsonPointer pointer : pointers) {
      Optional<Integer> first =
          patterns.stream().filter(p -> p.matches(pointer)).findFirst().map(patterns::indexOf);
      assertThat(tree.find(pointer).map(Waiver::owner)).isEqualTo(first.map(i -> "owner " + i));
    }
    for (PointerPattern pattern : patterns) {
      assertThat(tree.isUsed(pattern)).isEqualTo(pointers.stream().anyMatch(pattern::matches));
    }
  }

  @Provide
  Arbitrary<List<PointerPattern>> patterns() {
    return Arbitraries.of("a", "b", "0", "*", "**")
        .list()
        .ofMaxSize(5)
        .map(steps -> PointerPattern.of(steps.isEmpty() ? "" : "/" + String.join("/", steps)))
        .list()
        .ofMaxSize(8);
  }

  @Provide
  Arbitrary<List<JsonPointer>> pointers() {
    return Arbitraries.of("a", "b", "0", "*", "**")
        .list()
        .ofMaxSize(6)
        .map(WaiverTreeProperties::pointer)
        .list()
        .ofMaxSize(6);
  }

  private static JsonPointer pointer(List<String> tokens) {
    JsonPointer pointer = JsonPointer.ROOT;
    for (String token : tokens) {
      pointer = pointer.append(token);
    }
    return pointer;
  }

  private static Waiver waiver(PointerPattern pattern, int index) {
    return new Waiver(
        "task-lead-missing",
        pattern,
        Optional.empty(),
        "x",
        DocumentNumber.of("1/QĐ-UBND"),
        "owner " + index,
        LocalDate.of(2026, 12, 31));
  }
}
