package vn.chuyendoiso.plan.serialization;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.finding.Finding;

class OtherFormatTest {

  @Test
  void a_word_document_is_called_one() throws IOException {
    ReadResult<Document> result = PlanJson.read(zip("[Content_Types].xml", "word/document.xml"));

    Finding finding = result.getFindings().get(0);
    assertThat(result.getFindings()).hasSize(1);
    assertThat(finding.getId()).isEqualTo("input-other-format");
    assertThat(finding.getPosition()).hasToString("Optional[1:1]");
    assertThat(result.render(finding, Locale.forLanguageTag("vi")))
        .startsWith("Tệp này là tài liệu Word, không phải kế hoạch ở dạng JSON");
    assertThat(result.render(finding, Locale.ENGLISH))
        .startsWith("This file is a Word document, not a plan in JSON");
  }

  @Test
  void a_workbook_is_told_from_a_document_and_from_other_archives() throws IOException {
    assertThat(told(zip("[Content_Types].xml", "xl/workbook.xml"))).contains("an Excel workbook");
    assertThat(told(zip("kế hoạch.json"))).contains("a compressed archive");
    assertThat(told(text("PK\3\4 mimetypeapplication/vnd.oasis.opendocument.text")))
        .contains("an OpenDocument file");
  }

  @Test
  void the_names_in_a_large_archive_are_found_at_its_end() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(0);
      zip.putNextEntry(new ZipEntry("media.bin"));
      zip.write(new byte[200_000]);
      zip.putNextEntry(new ZipEntry("word/document.xml"));
    }
    assertThat(told(out.toByteArray())).contains("a Word document");
  }

  @Test
  void compressed_json_is_an_archive() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write("{}".getBytes(UTF_8));
    }
    assertThat(told(out.toByteArray())).contains("a compressed archive");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ÐÏ\u0011à¡±\u001Aá old| an old Word or Excel file",
        "%PDF-1.7| a PDF",
        "{\\rtf1\\ansi| an RTF document",
        "Rar!| a compressed archive",
        "7z¼¯'| a compressed archive",
        "\u0089PNG| an image",
        "ÿØÿà| an image",
        "<!DOCTYPE html>| a web page or XML",
        "<?xml version='1.0'?>| a web page or XML",
      })
  void other_formats_are_known_by_how_they_begin(String begin, String name) {
    assertThat(told(text(begin))).contains("This file is " + name + ",");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"rtf\": 1}", "{", "P", "%", "%PD", "PK", ""})
  void what_only_resembles_one_is_none(String text) {
    assertThat(PlanJson.read(text(text)).getFindings())
        .extracting(Finding::getId)
        .isNotEmpty()
        .doesNotContain("input-other-format");
  }

  @Test
  void a_page_behind_a_byte_order_mark_and_blanks_is_known_too() {
    assertThat(told("\uFEFF\r\n  <html>".getBytes(UTF_8))).contains("a web page or XML");
  }

  private static byte[] text(String text) {
    return text.getBytes(ISO_8859_1);
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static String told(byte[] bytes) {
    ReadResult<Document> result = PlanJson.read(bytes);
    assertThat(result.getDocument()).isEmpty();
    return result.render(result.getFindings().get(0), Locale.ENGLISH);
  }
}
