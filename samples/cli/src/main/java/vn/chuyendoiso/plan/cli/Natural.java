package vn.chuyendoiso.plan.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Whole numbers from 1, as values of options. */
final class Natural implements ITypeConverter<Integer> {

  @Override
  public Integer convert(String value) {
    try {
      int number = Integer.parseInt(value);
      if (number >= 1) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told like any other value that cannot be used.
    }
    throw new TypeConversionException("");
  }
}
