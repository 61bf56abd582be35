package vn.lamson.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightlyBatchTest {

  @Test
  void a_document_with_errors_and_one_that_cannot_be_read_are_counted(
      @TempDir Path folder, @TempDir Path reports) throws Exception {
    String head = "{\"documentType\":\"transformation-plan\",\"formatVersion\":\"2.0\"";
    Files.writeString(folder.resolve("sound.json"), head + ",\"title\":\"Kế hoạch\"}");
    Files.writeString(folder.resolve("broken.json"), head);
    Files.writeString(
        folder.resolve("wrong.json"),
        head
            + ",\"title\":\"Kế hoạch\",\"number\":\"1/KH-UBND\",\"issuedOn\":\"2026-01-05\","
            + "\"tasks\":[{\"id\":\"nv-1\",\"title\":\"Xây dựng\"}]}");

    assertThat(NightlyBatch.judge(folder, reports, LocalDate.of(2026, 11, 22))).isEqualTo(2);
    assertThat(reports.resolve("broken.json")).doesNotExist();
    assertThat(reports.resolve("sound.json")).content().contains("\"error\" : 0");
    assertThat(reports.resolve("wrong.json")).content().contains("task-lead-missing");
  }
}
