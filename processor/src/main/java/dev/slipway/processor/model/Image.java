package dev.slipway.processor.model;

import java.util.List;

/**
 * What {@code @ContainerImage} says of an image, whatever program is in it.
 *
 * @param repository its name without the tag; empty if the annotation gives no name
 * @param baseImage the requested image; empty for the default
 */
public record Image(String repository, String baseImage, List<Label> labels) {

    /**
     * Its name without the tag. It holds the name of the stack, so that two stacks with a service of the same name have
     * two images.
     */
    public String name(String stack, String service) {
        return repository.isEmpty() ? joined(stack + "-" + service) : repository;
    }

    /**
     * Makes a text valid in such a name: between two words it allows one or two underscores, or any number of hyphens.
     */
    private static String joined(String text) {
        var name = new StringBuilder();
        int end = 0;
        for (int i = 0; i < text.length(); i = end) {
            end = i + 1;
            if (!isMark(text.charAt(i))) {
                name.append(text.charAt(i));
                continue;
            }
            while (end < text.length() && isMark(text.charAt(end))) {
                end++;
            }
            String marks = text.substring(i, end);
            boolean isFine = marks.indexOf('_') < 0 || marks.equals("_") || marks.equals("__");
            name.append(isFine ? marks : "-");
        }
        return name.toString();
    }

    private static boolean isMark(char c) {
        return c == '-' || c == '_';
    }
}
