package vn.chuyendoiso.plan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the library with which this program was built. */
final class LibraryVersion {

  static final String TEXT = read();

  private LibraryVersion() {}

  private static String read() {
    Properties properties = new Properties();
    try (InputStream stream = LibraryVersion.class.getResourceAsStream("page/version.properties")) {
      properties.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }
}
