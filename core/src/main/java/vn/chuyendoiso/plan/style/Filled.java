package vn.chuyendoiso.plan.style;

/**
 * What an optional text is held against: it may be absent, but it may not be blank.
 *
 * <p>Example: {@code Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String>}.
 * {@code @NotBlank} would refuse the absent text too, because a validator hands the content of an
 * empty {@code Optional} over as {@code null}; a pattern lets {@code null} pass. Blank means the
 * same in both: no character above U+0020. Constants only, so thread-safe.
 */
public final class Filled {

  /** The pattern of a text with at least one character that is not blank. */
  public static final String TEXT = "(?s).*[^\\x00-\\x20].*";

  /** The key of the message that {@code @NotBlank} has on texts that must be there. */
  public static final String MESSAGE = "{vn.chuyendoiso.plan.text.blank}";

  private Filled() {}
}
