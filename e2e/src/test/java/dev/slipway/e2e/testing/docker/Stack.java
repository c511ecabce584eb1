package dev.slipway.e2e.testing.docker;

import dev.slipway.e2e.testing.Command;
import dev.slipway.e2e.testing.CommandResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A generated stack, and what an operator does with it. Closing it removes everything that it made. */
public final class Stack implements AutoCloseable {

    private final Docker docker = new Docker();
    private final Path deploy;
    private final Operator operator;
    private final String project;

    /** The stack of a module with the documented layout, under a project name that no other stack has. */
    public Stack(Path module, String name) {
        this.deploy = module.resolve("target/deploy");
        this.operator = new Operator(module.resolve("deploy"));
        this.project = "slipway-e2e-" + name + "-" + ProcessHandle.current().pid();
    }

    public Path deploy() {
        return deploy;
    }

    public Operator operator() {
        return operator;
    }

    public String project() {
        return project;
    }

    /** Runs {@code up.sh} from somewhere else. */
    public CommandResult up(String... options) {
        return upScript(options).run();
    }

    /** Runs {@code up.sh} without an engine. */
    public CommandResult upWithoutDocker() {
        return upScript().with("DOCKER_HOST", "unix:///nowhere/docker.sock").run();
    }

    private Command upScript(String... options) {
        var words = new ArrayList<>(List.of("sh", deploy.resolve("up.sh").toString()));
        words.addAll(List.of(options));
        return new Command(words).with("COMPOSE_PROJECT_NAME", project);
    }

    /** Builds the images and starts nothing. */
    public CommandResult build() {
        var words = new ArrayList<>(List.of("compose", "--project-name", project));
        if (Files.exists(operator.variables())) {
            words.addAll(List.of("--env-file", operator.variables().toString()));
        }
        words.addAll(List.of(
                "--progress", "plain", "--file", deploy.resolve("compose.yaml").toString(), "build"));
        return docker.run(words);
    }

    /** Runs {@code docker compose -p STACK}, which works without the files. */
    public CommandResult compose(String... arguments) {
        var words = new ArrayList<>(List.of("compose", "--project-name", project));
        words.addAll(List.of(arguments));
        return docker.run(words);
    }

    /** The only container of a service, running or not. */
    public Container container(String service) {
        List<Container> containers = containers(service);
        if (containers.size() != 1) {
            throw new AssertionError("there is not one container of " + service + " but " + containers);
        }
        return containers.get(0);
    }

    /** All containers of a service, running or not. */
    public List<Container> containers(String service) {
        return compose("ps", "--all", "--quiet", service).orFail().lines().stream()
                .map(id -> new Container(docker, id))
                .toList();
    }

    @Override
    public void close() {
        List<String> images = compose("images", "--quiet").orFail().lines();
        compose("down", "--volumes", "--remove-orphans", "--timeout", "5").orFail();
        images.stream()
                .distinct()
                .map(id -> new Image(docker, id))
                .filter(Image::isMadeBySlipway)
                .forEach(image ->
                        docker.run("image", "rm", "--force", image.id()).orFail());
    }
}
