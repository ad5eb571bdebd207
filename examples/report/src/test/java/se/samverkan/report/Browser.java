package se.samverkan.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/**
 * A headless Chromium that lays out a page in a frame of a given width and tells what it finds there. A frame is used since
 * a window isn't made narrower than about 500 pixels; for print the rules of print are let hold there and those of a screen
 * are not. The page comes from a server on this machine, which sees what is asked of it.
 */
final class Browser {

    /** The system property with the path of the browser. */
    static final String BINARY = "samverkan.chromium";

    /** The system property that makes a missing browser a failure. */
    static final String REQUIRED = "samverkan.chromium.required";

    /** The 178 mm between the margins of an A4 sheet, in whole pixels. */
    private static final int PAPER_WIDTH = 672;

    private static final Pattern SHEET = Pattern.compile("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)]");

    private static final Pattern FOUND = Pattern.compile("(?m)^found ([a-z-]+)=(.*)$");

    private static final String PROBE = """
            addEventListener('load', () => {
              const view = document.getElementById('frame').contentWindow;
              const page = view.document;
              if (onPaper) {
                [...page.styleSheets].flatMap(sheet => [...sheet.cssRules]).filter(rule => rule.media).forEach(rule => {
                  rule.media.mediaText = rule.media.mediaText.includes('print') ? 'all' : 'not all';
                });
              }
              const shown = [...page.querySelectorAll('svg, img')].filter(it => it.getBoundingClientRect().width > 0);
              const named = id => id && page.getElementById(id) && page.getElementById(id).textContent.trim();
              const told = it => (it.getAttribute('aria-labelledby') || '').split(' ').every(named);
              const apart = onPaper ? 'svg' : '.scroll, svg, thead';
              const boxes = [...page.querySelectorAll('body *')].filter(it => !it.closest(apart));
              const styled = (selector, test) =>
                  [...page.querySelectorAll(selector)].filter(it => test(view.getComputedStyle(it))).length;
              const outside = boxes.filter(it => it.getBoundingClientRect().right > page.documentElement.clientWidth + 0.5);
              const found = {
                'inner-width': view.innerWidth,
                'client-width': page.documentElement.clientWidth,
                'scroll-width': page.documentElement.scrollWidth,
                'outside': outside.map(it => it.tagName).join(' '),
                'language': page.documentElement.lang,
                'pictures': shown.length,
                'untold': shown.filter(it => it.getAttribute('role') !== 'img' || !told(it)).length,
                'background': view.getComputedStyle(page.body).backgroundColor,
                'articles': page.querySelectorAll('article').length,
                'on-a-page-of-its-own': styled('article', it => it.breakBefore === 'page'),
                'unbreakable': styled('figure, .verdict, tr', it => it.breakInside === 'avoid'),
                'breakable': styled('figure, .verdict, tr', it => it.breakInside !== 'avoid'),
                'uncoloured': styled('.mark, svg', it => it.printColorAdjust !== 'exact'),
                'resources': view.performance.getEntriesByType('resource').length,
                'letters': Math.min(...shown.flatMap(it => [...it.querySelectorAll('text')])
                    .map(it => it.getBoundingClientRect().height)),
              };
              document.getElementById('found').textContent = '\\n'
                  + Object.entries(found).map(([name, value]) => `found ${name}=${value}`).join('\\n') + '\\n';
            });
            """;

    private final String binary;
    private final Path folder;
    private final Set<String> requests = new ConcurrentSkipListSet<>();

    private Browser(String binary, Path folder) {
        this.binary = binary;
        this.folder = folder;
    }

    /** The browser; without one, the test is skipped with a line that says so, or fails where it is required. */
    static Browser orSkip(Path folder) {
        String binary = System.getProperty(BINARY, "");
        if (binary.isEmpty()) {
            assertThat(Boolean.getBoolean(REQUIRED))
                    .as("-D" + REQUIRED + " asks for a browser, and -D" + BINARY + " gives no path of one")
                    .isFalse();
            String line = "The tests in a browser are skipped: -D" + BINARY + " gives no path of a Chromium.";
            System.out.println(line);
            Assumptions.abort(line);
        }
        return new Browser(binary, folder);
    }

    /** What is found on a page that is laid out in a width, on a screen. */
    Map<String, String> look(String page, int width) throws IOException, InterruptedException {
        return look(page, width, false);
    }

    /** What is found on a page that is laid out in the width that is left between the margins of an A4 sheet. */
    Map<String, String> lookOnPaper(String page) throws IOException, InterruptedException {
        return look(page, PAPER_WIDTH, true);
    }

    private Map<String, String> look(String page, int width, boolean onPaper) throws IOException, InterruptedException {
        String wrapper = """
                <!DOCTYPE html><html><head><link rel="icon" href="data:,"/></head><body>
                <iframe id="frame" width="%d" height="800" style="border: 0" scrolling="%s" src="/page"></iframe>
                <pre id="found"></pre><script>const onPaper = %s; %s</script></body></html>
                """.formatted(width, onPaper ? "no" : "auto", onPaper, PROBE);
        String dom = serve(Map.of("/", wrapper, "/page", page), "/", "--dump-dom");
        Matcher matcher = FOUND.matcher(dom);
        Map<String, String> found = new LinkedHashMap<>();
        while (matcher.find()) {
            found.put(matcher.group(1), matcher.group(2));
        }
        assertThat(found).as("what the browser tells").isNotEmpty();
        found.put("requests", String.join(" ", requests));
        return found;
    }

    /** The sizes of the sheets that a page is printed on, in points, as {@code width x height}. */
    List<String> print(String page) throws IOException, InterruptedException {
        Path pdf = Files.createTempFile(folder.toAbsolutePath(), "printed", ".pdf");
        serve(Map.of("/page", page), "/page", "--no-pdf-header-footer", "--print-to-pdf=" + pdf);
        return SHEET.matcher(Files.readString(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .map(sheet -> Math.round(Double.parseDouble(sheet.group(1))) + " x "
                        + Math.round(Double.parseDouble(sheet.group(2))))
                .toList();
    }

    private String serve(Map<String, String> pages, String path, String... options)
            throws IOException, InterruptedException {
        requests.clear();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, pages));
        server.start();
        try {
            return run("http://localhost:" + server.getAddress().getPort() + path, options);
        } finally {
            server.stop(0);
        }
    }

    private void answer(HttpExchange exchange, Map<String, String> pages) throws IOException {
        String path = exchange.getRequestURI().getPath();
        requests.add(path);
        byte[] bytes = pages.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=UTF-8");
        exchange.sendResponseHeaders(pages.containsKey(path) ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    private String run(String address, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(binary, "--headless", "--no-sandbox", "--disable-gpu"));
        command.addAll(List.of("--disable-quic", "--no-first-run", "--disable-background-networking"));
        command.addAll(List.of("--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"));
        command.add("--user-data-dir=" + Files.createTempDirectory(folder.toAbsolutePath(), "profile"));
        command.addAll(List.of(options));
        command.addAll(List.of("--window-size=1400,900", "--virtual-time-budget=5000", address));
        Path out = folder.resolve("dom.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        assertThat(ended).as("the browser ends within two minutes").isTrue();
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
