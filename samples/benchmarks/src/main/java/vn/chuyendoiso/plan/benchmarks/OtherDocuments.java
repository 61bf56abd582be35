package vn.chuyendoiso.plan.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.serialization.PlanJson;
import vn.chuyendoiso.plan.serialization.ReadResult;

/**
 * What a JVM that runs for long has read: documents of every type, and documents with errors.
 *
 * <p>The documents are the golden ones of the format. Of each, damaged copies are made: members
 * renamed, values of another type, bytes lost.
 */
final class OtherDocuments {

  private static final String GOLDEN = "/vn/chuyendoiso/plan/serialization/golden";

  /** So often that the compiler has seen every call site with every type. */
  private static final int ROUNDS = 20;

  private static final int DAMAGED_COPIES = 40;

  private OtherDocuments() {}

  /**
   * Reads all of them, and writes those that can be read.
   *
   * @return how many were refused
   */
  static int readAndWrite() {
    List<byte[]> golden = golden();
    Random random = new Random(34);
    int refused = 0;
    for (int round = 0; round < ROUNDS; round++) {
      for (byte[] document : golden) {
        PlanJson.read(document).getDocument().ifPresent(PlanJson::write);
        for (int copy = 0; copy < DAMAGED_COPIES / ROUNDS; copy++) {
          ReadResult<Document> result = PlanJson.read(damaged(document, random));
          refused += result.getDocument().isEmpty() ? 1 : 0;
        }
      }
    }
    return refused;
  }

  private static byte[] damaged(byte[] document, Random random) {
    String text = new String(document, StandardCharsets.UTF_8);
    int at = text.indexOf('"', random.nextInt(text.length() - 1));
    int cut = Math.max(at, 1);
    String changed =
        switch (random.nextInt(4)) {
          case 0 -> text.substring(0, cut) + text.substring(cut + 1);
          case 1 -> text.substring(0, cut) + "7," + text.substring(cut);
          case 2 -> text.replaceAll("\"(title|name|text|form)\": \"", "\"$1" + cut + "\": \"");
          default -> text.replaceAll(": \"[a-z]", ": null, \"x" + cut + "\": \"");
        };
    return changed.getBytes(StandardCharsets.UTF_8);
  }

  static List<byte[]> golden() {
    URL folder = OtherDocuments.class.getResource(GOLDEN);
    try {
      URI uri = folder.toURI();
      if (!uri.getScheme().equals("jar")) {
        return filesIn(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return filesIn(jar.getPath(GOLDEN));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(GOLDEN, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(GOLDEN, e);
    }
  }

  private static List<byte[]> filesIn(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.filter(p -> p.toString().endsWith(".json")).sorted().toList();
    }
    List<byte[]> files = new ArrayList<>();
    for (Path path : paths) {
      files.add(Files.readAllBytes(path));
    }
    return files;
  }
}
