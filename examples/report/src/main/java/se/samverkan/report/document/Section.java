package se.samverkan.report.document;

import java.util.List;

/**
 * A part of a chapter under a heading of its own.
 *
 * @param id what a link leads to; empty of a section that the list of contents leaves out
 * @param title the heading
 * @param blocks what it holds
 */
public record Section(String id, String title, List<Block> blocks) {

    /**
     * A section that the list of contents leaves out.
     *
     * @param title the heading
     * @param blocks what it holds
     */
    public Section(String title, List<Block> blocks) {
        this("", title, blocks);
    }
}
