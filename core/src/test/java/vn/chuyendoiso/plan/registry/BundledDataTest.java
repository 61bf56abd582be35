package vn.chuyendoiso.plan.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundledDataTest {

  // How the letters of old fonts are read is no fact that anything is judged by.
  private static final String FONTS = "text/";

  @Test
  void every_bundled_table_has_its_part_in_a_digest() throws Exception {
    Set<String> named = new TreeSet<>();
    BundledData.tables()
        .forEach((kind, tables) -> tables.forEach(t -> named.add(kind + "/" + t + ".tsv")));
    assertThat(named).isEqualTo(bundled());
  }

  private static Set<String> bundled() throws IOException, URISyntaxException {
    Path root =
        Path.of(BundledData.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .resolve("vn/chuyendoiso/plan");
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(f -> root.relativize(f).toString().replace('\\', '/'))
          .filter(f -> f.endsWith(".tsv") && !f.startsWith(FONTS))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void a_digest_is_that_of_the_rows_without_the_remarks() throws Exception {
    try (InputStream stream =
        BundledData.class.getResourceAsStream(
            "/vn/chuyendoiso/plan/responsibility/clarity-sets.tsv")) {
      String rows =
          new String(stream.readAllBytes(), UTF_8)
              .lines()
              .filter(l -> !l.startsWith("#"))
              .map(l -> l + "\n")
              .collect(Collectors.joining());
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(rows.getBytes(UTF_8));
      assertThat(BundledData.digests())
          .containsEntry("responsibility", HexFormat.of().formatHex(digest));
    }
  }

  @Test
  void every_kind_has_another_digest() {
    assertThat(BundledData.digests().keySet())
        .containsExactly("law", "organization", "overlap", "responsibility", "target", "task");
    assertThat(BundledData.digests().values())
        .doesNotHaveDuplicates()
        .allMatch(d -> d.matches("[0-9a-f]{64}"));
  }
}
