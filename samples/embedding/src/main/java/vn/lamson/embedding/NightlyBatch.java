package vn.lamson.embedding;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.rules.PlanValidator;
import vn.chuyendoiso.plan.rules.ValidationReport;
import vn.chuyendoiso.plan.rules.report.JsonReport;
import vn.chuyendoiso.plan.serialization.PlanJson;
import vn.chuyendoiso.plan.serialization.ReadResult;

/** Judges the documents of a folder, such as all plans of a province, and keeps the reports. */
public final class NightlyBatch {

  private NightlyBatch() {}

  /** Counts the documents that could not be read or have errors. */
  public static int judge(Path folder, Path reports, LocalDate day) throws IOException {
    int bad = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
      for (Path file : files) {
        ReadResult<Document> read = PlanJson.read(Files.readAllBytes(file), Document.class);
        if (read.getDocument().isEmpty()) {
          bad++;
          continue;
        }
        ValidationReport report =
            PlanValidator.of(read.orThrow()).asOf(day).validate().locate(read::locate);
        bad += report.hasErrors() ? 1 : 0;
        try (OutputStream out = Files.newOutputStream(reports.resolve(file.getFileName()))) {
          JsonReport.write(report, out);
        }
      }
    }
    return bad;
  }
}
