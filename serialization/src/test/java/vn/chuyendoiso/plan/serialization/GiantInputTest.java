package vn.chuyendoiso.plan.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.PlanDocument;

/**
 * Inputs that are made to exhaust a reader. What is allocated is bounded by the size of the input,
 * with a factor that is generous and would be far too small for anything that grows faster; what is
 * refused by a limit costs no more than the limit.
 */
class GiantInputTest {

  private static final int MILLION = 1_000_000;
  private static final int BYTES_PER_BYTE = 100;
  private static final int SOME_MEGABYTES = 8 * MILLION;

  private static final ThreadMXBean THREADS =
      ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

  private static final ReadLimits MANY_ELEMENTS = ReadLimits.STANDARD.withMaxElements(MILLION);

  @Test
  void a_million_unknown_members_are_read_and_the_first_of_them_listed() {
    byte[] json = plan(rows(i -> "\"m" + i + "\":1"));
    ReadResult<Document> result = readWithin((long) BYTES_PER_BYTE * json.length, json);
    assertThat(result.getFindings()).hasSize(ReadLimits.STANDARD.maxFindings() + 1);
    assertThat(Json.lines(result)).first().asString().startsWith("member-");
    assertThat(Json.lines(result)).last().asString().startsWith("findings-capped");
  }

  @Test
  void a_million_tasks_are_more_than_anybody_plans() {
    byte[] json = plan("\"tasks\":[" + rows(i -> "{\"id\":\"t" + i + "\",\"title\":\"x\"}") + "]");
    ReadResult<Document> result = readWithin((long) BYTES_PER_BYTE * json.length, json);
    assertThat(Json.lines(result))
        .singleElement()
        .asString()
        .startsWith("json-too-many-elements /tasks/" + ReadLimits.STANDARD.maxElements());
  }

  @Test
  void a_million_tasks_are_read_by_whoever_allows_them() {
    byte[] json = plan("\"tasks\":[" + rows(i -> "{\"id\":\"t" + i + "\",\"title\":\"x\"}") + "]");
    ReadResult<Document> result =
        readWithin((long) BYTES_PER_BYTE * json.length, json, MANY_ELEMENTS);
    assertThat(result.getFindings()).isEmpty();
    assertThat(((PlanDocument) result.orThrow()).getTasks()).hasSize(MILLION);
  }

  @Test
  void a_million_bad_tasks_are_counted_and_the_first_of_their_problems_listed() {
    byte[] json = plan("\"tasks\":[" + rows(i -> "{\"id\":\"t \",\"tile\":1}") + "]");
    ReadResult<Document> result =
        readWithin((long) BYTES_PER_BYTE * json.length, json, MANY_ELEMENTS);
    assertThat(result.getDocument()).isEmpty();
    assertThat(result.getFindings()).hasSize(ReadLimits.STANDARD.maxFindings() + 1);
    assertThat(result.getFindings().get(ReadLimits.STANDARD.maxFindings()).getArguments())
        .containsEntry("count", 3 * MILLION - ReadLimits.STANDARD.maxFindings());
  }

  @Test
  void a_hundred_thousand_nested_lists_end_the_pass() {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    for (String member : new String[] {"\"x\":", "\"tasks\":"}) {
      ReadResult<Document> result = readWithin(SOME_MEGABYTES, plan(member + deep));
      assertThat(Json.lines(result)).last().asString().startsWith("json-too-deep");
    }
    String children = "[{\"children\":".repeat(50_000) + "[]" + "}]".repeat(50_000);
    ReadResult<Document> result = readWithin(SOME_MEGABYTES, plan("\"tasks\":" + children));
    assertThat(Json.lines(result)).last().asString().startsWith("json-too-deep");
  }

  @Test
  void a_number_of_ten_million_digits_ends_the_pass_wherever_it_stands() {
    String digits = "1".repeat(10 * MILLION);
    for (String before : new String[] {"\"x\":", "\"x\":0.", "\"x\":1e", "\"tasks\":"}) {
      ReadResult<Document> result = readWithin(SOME_MEGABYTES, plan(before + digits));
      assertThat(result.getDocument()).isEmpty();
      assertThat(Json.lines(result)).last().asString().contains("too-long");
    }
    String value =
        "\"targets\":[{\"id\":\"a\",\"value\":{\"meaning\":{\"form\":\"quantity\","
            + "\"comparison\":\"equal\",\"number\":"
            + digits
            + "}}}]";
    ReadResult<Document> result = readWithin(SOME_MEGABYTES, plan(value));
    assertThat(Json.lines(result))
        .singleElement()
        .asString()
        .contains("too-long /targets/0/value/meaning/number ");
  }

  @Test
  void a_name_or_text_of_ten_million_letters_ends_the_pass() {
    String letters = "x".repeat(10 * MILLION);
    for (String member : new String[] {"\"" + letters + "\":1", "\"theme\":\"" + letters + "\""}) {
      ReadResult<Document> result = readWithin(SOME_MEGABYTES, plan(member));
      assertThat(Json.lines(result)).last().asString().startsWith("json-text-too-long");
    }
  }

  private static ReadResult<Document> readWithin(long allocated, byte[] json) {
    return readWithin(allocated, json, ReadLimits.STANDARD);
  }

  private static ReadResult<Document> readWithin(long allocated, byte[] json, ReadLimits limits) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    ReadResult<Document> result = PlanJson.read(json, Document.class, limits);
    assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(allocated);
    return result;
  }

  private static byte[] plan(String members) {
    return Json.bytes(
        "{\"documentType\":\"transformation-plan\",\"formatVersion\":\""
            + DocumentShapes.CURRENT_VERSION
            + "\",\"title\":\"x\","
            + members
            + "}");
  }

  private static String rows(IntFunction<String> row) {
    return IntStream.range(0, MILLION).mapToObj(row).collect(Collectors.joining(","));
  }
}
