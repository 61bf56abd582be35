package vn.chuyendoiso.plan.serialization;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A version of the format. A minor version only adds members that may be absent; a major version
 * may change what there is, and has a step that upgrades documents of the one before.
 *
 * @param major raised when documents of before must be changed
 * @param minor raised when members are added
 */
record FormatVersion(int major, int minor) {

  /** The version that is written. */
  static final FormatVersion CURRENT = new FormatVersion(2, 1);

  private static final Pattern SYNTAX = Pattern.compile("([1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})");

  static Optional<FormatVersion> parse(String text) {
    Matcher matcher = SYNTAX.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new FormatVersion(
                Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  /** Tells whether this version may have members that the current one lacks, and nothing else. */
  boolean isNewerMinor() {
    return major == CURRENT.major && minor > CURRENT.minor;
  }

  /** Tells whether the current version has all members of this one, and more. */
  boolean isOlderMinor() {
    return major == CURRENT.major && minor < CURRENT.minor;
  }

  /** {@return the versions of the current major one that can be read as they are, oldest first} */
  static List<String> minors() {
    return IntStream.rangeClosed(0, CURRENT.minor)
        .mapToObj(minor -> new FormatVersion(CURRENT.major, minor).toString())
        .toList();
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
