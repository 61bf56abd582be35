package vn.chuyendoiso.plan.tck;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The package of a spreadsheet, taken apart. */
final class Spreadsheet {

  private static final String SHARED = "xl/sharedStrings.xml";

  private Spreadsheet() {}

  /**
   * Takes a package apart.
   *
   * @return its parts by name, in order
   * @throws IOException if it is no package
   */
  static Map<String, byte[]> parts(byte[] file) throws IOException {
    // A stream cannot read entries whose sizes follow them in the long form; a file can.
    Path stored = Files.createTempFile("contract", ".zip");
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try {
      Files.write(stored, file);
      try (ZipFile zip = new ZipFile(stored.toFile())) {
        for (ZipEntry entry : Collections.list(zip.entries())) {
          parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
        }
      }
    } finally {
      Files.delete(stored);
    }
    if (parts.isEmpty()) {
      throw new IOException("not a package");
    }
    return parts;
  }

  /** {@return a package of these parts} */
  static byte[] of(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  static boolean isSheet(String part) {
    return part.startsWith("xl/worksheets/") && part.endsWith(".xml");
  }

  static boolean hasCells(String part) {
    return isSheet(part) || part.equals(SHARED);
  }

  /** Reads all XML parts; throws if one is not well formed, or there is no sheet. */
  static int check(byte[] file) throws IOException, XMLStreamException {
    int sheets = 0;
    for (Map.Entry<String, byte[]> part : parts(file).entrySet()) {
      if (part.getKey().endsWith(".xml") || part.getKey().endsWith(".rels")) {
        XmlText.of(part.getValue());
        sheets += isSheet(part.getKey()) ? 1 : 0;
      }
    }
    if (sheets == 0) {
      throw new IOException("no sheet");
    }
    return sheets;
  }

  /** {@return the formulas of all sheets} */
  static List<String> formulas(byte[] file) throws IOException, XMLStreamException {
    List<String> formulas = new ArrayList<>();
    for (Map.Entry<String, byte[]> part : parts(file).entrySet()) {
      if (isSheet(part.getKey())) {
        XmlText.of(new String(part.getValue(), StandardCharsets.UTF_8), "f")
            .lines()
            .filter(l -> !l.isBlank())
            .forEach(formulas::add);
      }
    }
    return formulas;
  }

  /** {@return the words of all cells, those that cells share as often as they are shown} */
  static String words(byte[] file) throws IOException, XMLStreamException {
    Map<String, byte[]> parts = parts(file);
    List<String> shared =
        parts.containsKey(SHARED) ? contents(parts.get(SHARED), "si", List.of()) : List.of();
    StringBuilder words = new StringBuilder();
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      if (isSheet(part.getKey())) {
        contents(part.getValue(), "c", shared).forEach(cell -> words.append(cell).append('\n'));
      }
    }
    return words.toString();
  }

  /** What stands in the elements of a name; for a cell that only points to shared words, those. */
  private static List<String> contents(byte[] part, String name, List<String> shared)
      throws XMLStreamException {
    List<String> contents = new ArrayList<>();
    XMLStreamReader xml = XmlText.open(part);
    StringBuilder content = new StringBuilder();
    boolean inside = false;
    boolean isShared = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(name)) {
        inside = true;
        isShared = "s".equals(xml.getAttributeValue(null, "t"));
        content.setLength(0);
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name)) {
        inside = false;
        contents.add(isShared ? shared(content.toString(), shared) : content.toString());
      } else if (event == XMLStreamConstants.CHARACTERS && inside) {
        content.append(xml.getText());
      }
    }
    return contents;
  }

  private static String shared(String number, List<String> shared) throws XMLStreamException {
    try {
      return shared.get(Integer.parseInt(number.strip()));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new XMLStreamException("a cell points to words that are not there", e);
    }
  }
}
