package se.samverkan.report;

/** The command that prints and draws the report. It takes no arguments yet; anything else gives its usage and exit code 2. */
public final class Main {

    private Main() {}

    /**
     * Runs the command.
     *
     * @param args none
     */
    public static void main(String[] args) {
        if (args.length > 0) {
            System.err.println("Usage: mvn -q -pl examples/report -am compile exec:java");
            System.exit(2);
        }
    }
}
