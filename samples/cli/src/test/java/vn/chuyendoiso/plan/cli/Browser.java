package vn.chuyendoiso.plan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window, for looking at a page as a reader does. */
final class Browser implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Pattern ADDRESS = Pattern.compile("\"url\":\"([^\"]*)\"");
  private static final Path SHOTS = Path.of("target", "screenshots");

  // It looks for a version of the protocol that no command here needs.
  private static final Logger PROTOCOL = Logger.getLogger("org.openqa.selenium.devtools");

  private final Path profile;
  private final ChromeDriver driver;

  private Browser(Path profile, ChromeDriver driver) {
    this.profile = profile;
    this.driver = driver;
  }

  /** Starts one; where there is none, the test is reported as skipped. */
  static Browser start() throws IOException {
    assumeTrue(Files.isExecutable(CHROMIUM), "skipped: there is no " + CHROMIUM);
    assumeTrue(Files.isExecutable(DRIVER), "skipped: there is no " + DRIVER);
    PROTOCOL.setLevel(Level.SEVERE);
    Path profile = Files.createTempDirectory("plan-page-");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--user-data-dir=" + profile);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File(DRIVER.toString()))
            .build();
    return new Browser(profile, new ChromeDriver(service, options));
  }

  void open(Path page, int width, int height) {
    size(width, height, 1);
    driver.get(page.toUri().toString());
  }

  /** Takes another screen; a phone has a narrow one with more points. */
  void size(int width, int height, int points) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", points, "mobile", false));
  }

  /** Allows the page its script, or not. */
  void scripts(boolean allowed) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  /** Shows the page as on another medium, such as paper; nothing for the screen. */
  void media(String medium) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", medium));
  }

  void press(CharSequence keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> findAll(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  long count(String selector) {
    return (Long)
        run(
            "return Array.from(document.querySelectorAll(arguments[0]))"
                + ".filter(e => e.getClientRects().length > 0).length",
            selector);
  }

  /** Waits until a script gives something true; the page filters a moment after the last key. */
  void await(String script, Object... arguments) {
    long end = System.nanoTime() + 20_000_000_000L;
    while (!Boolean.TRUE.equals(run(script, arguments))) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never true: " + script);
      }
      Thread.onSpinWait();
    }
  }

  /** {@return the addresses that the browser asked for, without the page's own} */
  List<String> requests() {
    List<String> requests = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      if (entry.getMessage().contains("\"Network.requestWillBeSent\"")) {
        Matcher address = ADDRESS.matcher(entry.getMessage());
        if (address.find()) {
          requests.add(address.group(1));
        }
      }
    }
    return requests;
  }

  /** {@return what the console says, warnings and errors} */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(e -> e.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** {@return what axe holds against the page, by the levels A and AA of WCAG 2.2} */
  List<?> barriers() throws IOException {
    try (InputStream axe = Browser.class.getResourceAsStream("/axe.min.js")) {
      run(new String(axe.readAllBytes(), UTF_8));
    }
    return (List<?>)
        driver.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa',"
                + " 'wcag22aa', 'best-practice']}).then(r => done(r.violations.flatMap("
                + "v => v.nodes.map(n => v.id + ': ' + n.html + ' ' + n.failureSummary))))");
  }

  /** Keeps a picture of the whole page. */
  void shoot(String name) throws IOException {
    Map<String, Object> shot =
        driver.executeCdpCommand(
            "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
    keep(name + ".png", (String) shot.get("data"));
  }

  /** Keeps a picture of what is on the screen. */
  void shootScreen(String name) throws IOException {
    Map<String, Object> shot =
        driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png"));
    keep(name + ".png", (String) shot.get("data"));
  }

  /** Prints to PDF on A4. */
  byte[] print(String name) throws IOException {
    Map<String, Object> pdf =
        driver.executeCdpCommand(
            "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false));
    return keep(name + ".pdf", (String) pdf.get("data"));
  }

  private static byte[] keep(String name, String base64) throws IOException {
    byte[] bytes = Base64.getDecoder().decode(base64);
    Files.createDirectories(SHOTS);
    Files.write(SHOTS.resolve(name), bytes);
    return bytes;
  }

  @Override
  public void close() throws IOException {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
