package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;

class DocumentOrderTest {

  @Test
  void parts_come_as_a_reader_meets_them() {
    List<String> inOrder =
        List.of(
            "",
            "/issuedOn",
            "/period",
            "/indicators/0/id",
            "/breakthroughs/0/targets/1",
            "/breakthroughs/0/tasks/0",
            "/targets/2",
            "/targets/2/value",
            "/targets/2/deadline",
            "/targets/2/children/0",
            "/targets/10",
            "/taskGroupSet",
            "/tasks",
            "/tasks/0/assignments/0",
            "/tasks/0/deadline",
            "/tasks/0/children/0/deadline",
            "/tasks/9",
            "/tasks/10",
            "/tasks/10/somethingNew",
            "/unknown");
    List<String> shuffled = new ArrayList<>(inOrder);
    Collections.shuffle(shuffled, new Random(34));

    assertThat(shuffled.stream().map(JsonPointer::parse).sorted(DocumentOrder::compare))
        .extracting(JsonPointer::toString)
        .containsExactlyElementsOf(inOrder);
  }

  @Test
  void findings_of_one_place_stay_as_they_stood() {
    List<Finding> findings = List.of(finding("b", "/tasks/1"), finding("a", "/tasks/1"));

    assertThat(DocumentOrder.sort(findings)).containsExactlyElementsOf(findings);
    assertThat(DocumentOrder.sort(List.of(finding("b", "/tasks/10"), finding("a", "/tasks/2"))))
        .extracting(Finding::getId)
        .containsExactly("a", "b");
  }

  private static Finding finding(String id, String pointer) {
    return Finding.builder()
        .id(id)
        .severity(Severity.INFO)
        .pointer(JsonPointer.parse(pointer))
        .build();
  }
}
