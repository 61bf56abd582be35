package vn.chuyendoiso.plan;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * Lets the fuzzer's own program drive one method of a fuzz test, guided by the code that it
 * reaches. How to run it stands in CONTRIBUTING.md.
 */
public final class FuzzDriver {

  private static Object test;
  private static Method target;

  private FuzzDriver() {}

  /**
   * Chooses the method.
   *
   * @param args the name of the test class, and the name of its method
   */
  public static void fuzzerInitialize(String[] args) throws ReflectiveOperationException {
    Class<?> type = Class.forName(args[0]);
    var constructor = type.getDeclaredConstructor();
    constructor.setAccessible(true);
    test = constructor.newInstance();
    target = type.getDeclaredMethod(args[1], byte[].class);
    target.setAccessible(true);
  }

  /**
   * Tries one input.
   *
   * @param input the bytes
   */
  public static void fuzzerTestOneInput(byte[] input) throws Throwable {
    try {
      target.invoke(test, (Object) input);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
