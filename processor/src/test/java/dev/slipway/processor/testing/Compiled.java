package dev.slipway.processor.testing;

import java.util.List;

/** The result of a compile. */
public record Compiled(boolean success, List<Message> messages) {

    public List<Message> errors() {
        return messages.stream().filter(Message::isError).toList();
    }

    /** The ids of Slipway's problems, sorted. */
    public List<String> problems() {
        return messages.stream()
                .filter(Message::isProblem)
                .map(Message::problem)
                .sorted()
                .toList();
    }

    /** The notes that Slipway itself wrote. */
    public List<String> notes() {
        return messages.stream()
                .map(Message::text)
                .filter(text -> text.startsWith("Slipway: "))
                .toList();
    }
}
