package vn.chuyendoiso.plan.cli;

import java.util.Optional;
import vn.chuyendoiso.plan.rules.waiver.WaiverReading;
import vn.chuyendoiso.plan.rules.waiver.Waivers;

/** The file that says what was accepted. */
final class WaiverFile {

  private WaiverFile() {}

  /**
   * Reads the waivers and tells what is wrong with them; empty if they cannot be used.
   *
   * @param file the file as named by the user; null if none was
   */
  static Optional<Waivers> read(String file, Terminal terminal, Language language) {
    if (file == null) {
      return Optional.of(Waivers.NONE);
    }
    return Input.open(
        file,
        terminal,
        stream -> {
          WaiverReading reading = Waivers.read(stream);
          Input.of(file, reading.getFindings(), reading::render).printFindings(terminal, language);
          return reading.getWaivers();
        },
        failure -> {
          failure.printProblems(terminal, language);
          return Optional.empty();
        });
  }
}
