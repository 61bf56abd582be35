package vn.chuyendoiso.plan.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chuyendoiso.plan.serialization.Json.lines;
import static vn.chuyendoiso.plan.serialization.Json.plan;
import static vn.chuyendoiso.plan.serialization.Json.read;

import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.task.Task;

/** What is left of a document when some of it is bad, and where the bad goes. */
class PartialDocumentTest {

  private static TransformationPlan partial(ReadResult<Document> result) {
    assertThat(result.getDocument()).isEmpty();
    return (TransformationPlan) result.getPartialDocument().orElseThrow();
  }

  @Test
  void a_bad_row_costs_itself_and_not_its_neighbours() {
    ReadResult<Document> result =
        read(
            plan(
                """
                "tasks": [
                  {"id": "nv-1", "title": "Một"},
                  {"id": "nv-2"},
                  {"id": "nv-3", "title": "Ba"}]\
                """));

    assertThat(partial(result).getTasks()).extracting(Task::getTitle).containsExactly("Một", "Ba");
    assertThat(lines(result)).containsExactly("member-missing /tasks/1 5:3");
    assertThat(result.getUnread())
        .extracting(UnreadPart::toString)
        .containsExactly("UnreadPart[pointer=/tasks/1, json={\"id\": \"nv-2\"}]");
  }

  @Test
  void a_bad_value_of_an_optional_member_costs_that_value_and_its_text_is_kept() {
    ReadResult<Document> result =
        read(
            plan(
                "\"issuedOn\": \"30/6/2025\", \"place\": \"Lạng Sơn\", \"theme\": [1, {\"a\":"
                    + " \"b\"}]"));

    TransformationPlan plan = partial(result);
    assertThat(plan.getIssuedOn()).isEmpty();
    assertThat(plan.getPlace()).contains("Lạng Sơn");
    assertThat(result.getUnread())
        .extracting(u -> u.pointer() + " " + u.json())
        .containsExactly("/issuedOn \"30/6/2025\"", "/theme [1, {\"a\": \"b\"}]");
  }

  @Test
  void an_unread_part_is_named_once_however_much_of_it_is_bad() {
    ReadResult<Document> result =
        read(plan("\"tasks\": [{\"id\": 1, \"title\": 2, \"origin\": 3}, 7, 8.50]"));

    assertThat(result.getUnread())
        .extracting(u -> u.pointer() + " " + u.json())
        .containsExactly(
            "/tasks/0 {\"id\": 1, \"title\": 2, \"origin\": 3}", "/tasks/1 7", "/tasks/2 8.50");
  }

  @Test
  void a_document_without_a_readable_title_has_an_empty_one() {
    ReadResult<Document> result =
        read("{\"documentType\": \"transformation-plan\", \"title\": 5, \"place\": \"Huế\"}");

    assertThat(partial(result).getTitle()).isEmpty();
    assertThat(partial(result).getPlace()).contains("Huế");
    assertThat(lines(result)).containsExactly("member-missing  1:1", "type-wrong /title 1:50");
  }

  @Test
  void what_stands_before_a_break_in_the_syntax_is_read() {
    ReadResult<Document> result =
        read(
            plan(
                "\"place\": \"Huế\", \"tasks\": [{\"id\": \"a\", \"title\": \"A\"}, {\"id\":"
                    + " oops"));

    assertThat(partial(result).getPlace()).contains("Huế");
    assertThat(partial(result).getTasks()).extracting(Task::getTitle).containsExactly("A");
    assertThat(lines(result)).containsExactly("json-syntax /tasks/1/id 3:61");
  }

  @Test
  void what_is_missing_behind_the_end_of_a_cut_file_is_no_finding_of_its_own() {
    ReadResult<Document> result =
        read("{\"documentType\": \"transformation-plan\", \"place\": \"Huế\"");

    assertThat(partial(result).getPlace()).contains("Huế");
    assertThat(lines(result)).containsExactly("json-truncated /place 1:55");
  }

  @Test
  void without_a_type_of_document_there_is_nothing_to_show() {
    assertThat(read("{\"title\": \"Kế hoạch\"}").getPartialDocument()).isEmpty();
    assertThat(read("[]").getPartialDocument()).isEmpty();
  }

  @Test
  void a_document_without_errors_is_whole_and_leaves_nothing_unread() {
    ReadResult<Document> result = read(plan("\"place\": null, \"priority\": 1"));

    assertThat(result.getPartialDocument()).isEqualTo(result.getDocument()).isPresent();
    assertThat(result.getUnread()).isEmpty();
  }
}
