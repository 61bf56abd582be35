package vn.chuyendoiso.plan.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Position;
import vn.chuyendoiso.plan.generators.BrokenJson;
import vn.chuyendoiso.plan.generators.JsonBreakages;

/** Every problem that the reader knows, each in bytes with that one fault. */
class JsonBreakagesProperties {

  /** What the form of one document cannot show, and where it is shown instead. */
  private static final Map<ReadProblem, String> ELSEWHERE =
      Map.of(
          ReadProblem.INPUT_TOO_LARGE,
          "takes more than 32 MiB under the standard limits; LimitsTest has a lower one",
          ReadProblem.SOURCE_BROKEN,
          "is said of a source that ends in an exception, not of bytes",
          ReadProblem.FINDINGS_CAPPED,
          "speaks of a thousand other findings; BadInputTest has them");

  private record Place(String finding, JsonPointer pointer) {
    static Place of(Finding finding) {
      return new Place(finding.getId(), finding.getPointer());
    }
  }

  @Example
  void every_problem_of_the_reader_can_be_provoked_or_has_a_reason_why_not() {
    Set<String> known = new TreeSet<>(JsonBreakages.findings());
    ELSEWHERE.keySet().forEach(p -> known.add(p.id()));

    assertThat(known)
        .containsExactlyElementsOf(
            new TreeSet<>(Stream.of(ReadProblem.values()).map(ReadProblem::id).toList()));
    assertThat(JsonBreakages.findings())
        .doesNotContainAnyElementsOf(ELSEWHERE.keySet().stream().map(ReadProblem::id).toList());
  }

  @Example
  void what_cannot_be_provoked_is_said_with_what_can() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonBreakages.of("member-lazy", PlanJson::write))
        .withMessageContaining("member-lazy")
        .withMessageContaining("member-missing");
  }

  @Provide
  Arbitrary<BrokenJson> compact() {
    return broken(PlanJson::writeCompact);
  }

  @Provide
  Arbitrary<BrokenJson> indented() {
    return broken(PlanJson::write);
  }

  private static Arbitrary<BrokenJson> broken(Function<Document, byte[]> writer) {
    return Arbitraries.oneOf(
        JsonBreakages.findings().stream().map(f -> JsonBreakages.of(f, writer)).toList());
  }

  // So many tries that each finding is drawn about ten times.
  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void compact_bytes_with_one_fault_have_that_finding_there_and_no_other(
      @ForAll("compact") BrokenJson broken) {
    assertFound(broken);
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void indented_bytes_with_one_fault_have_that_finding_there_and_no_other(
      @ForAll("indented") BrokenJson broken) {
    assertFound(broken);
  }

  private static void assertFound(BrokenJson broken) {
    List<Place> before =
        new ArrayList<>(
            PlanJson.read(broken.intact()).getFindings().stream().map(Place::of).toList());
    List<Finding> more = new ArrayList<>();
    for (Finding finding : PlanJson.read(broken.json(), broken.type()).getFindings()) {
      if (!before.remove(Place.of(finding))) {
        more.add(finding);
      }
    }
    for (Place place : before) {
      Place moved = new Place(place.finding(), behind(broken.pointer(), place.pointer()));
      more.removeIf(f -> Place.of(f).equals(moved));
    }

    assertThat(more)
        .extracting(Place::of)
        .containsExactly(new Place(broken.finding(), broken.pointer()));
    Position found = more.get(0).getPosition().orElseThrow();
    assertThat(found).as(broken.toString()).isEqualTo(broken.position());
  }

  /** Where a place is after an element was put into a list: those behind it have moved by one. */
  private static JsonPointer behind(JsonPointer element, JsonPointer place) {
    List<String> tokens = new ArrayList<>(place.tokens());
    int last = element.tokens().size() - 1;
    if (last < 0
        || tokens.size() <= last
        || !tokens.subList(0, last).equals(element.tokens().subList(0, last))
        || !element.tokens().get(last).matches("[0-9]+")
        || Integer.parseInt(tokens.get(last)) < Integer.parseInt(element.tokens().get(last))) {
      return place;
    }
    tokens.set(last, Integer.toString(Integer.parseInt(tokens.get(last)) + 1));
    JsonPointer moved = JsonPointer.ROOT;
    for (String token : tokens) {
      moved = moved.append(token);
    }
    return moved;
  }
}
