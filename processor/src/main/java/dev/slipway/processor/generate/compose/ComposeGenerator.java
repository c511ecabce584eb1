package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.ComposeText;
import dev.slipway.processor.format.Yaml;
import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.Generator;
import dev.slipway.processor.generate.Sources;
import dev.slipway.processor.images.BaseImages;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Layout;
import dev.slipway.processor.model.MonitoringServer;
import dev.slipway.processor.model.NamedVolume;
import dev.slipway.processor.model.Secret;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.StackSecrets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** {@code compose.yaml}, and the files that its services have mounted: their hash is part of it. */
public final class ComposeGenerator implements Generator {

    private final Yaml yaml;
    private final BaseImages images;
    private final List<Generator> mounted;

    /**
     * Makes the generator.
     *
     * @param mounted make what servers have mounted
     */
    public ComposeGenerator(Yaml yaml, BaseImages images, List<Generator> mounted) {
        this.yaml = yaml;
        this.images = images;
        this.mounted = mounted;
    }

    @Override
    public List<GeneratedFile> generate(Deployment deployment, Layout layout) {
        var services = new YamlMap();
        for (Service service : deployment.services()) {
            new ServiceTree(service, deployment, layout).addTo(services, images);
        }
        var files = new ArrayList<GeneratedFile>();
        for (Generator generator : mounted) {
            files.addAll(generator.generate(deployment, layout));
        }
        var hashes = new ConfigHashes(List.copyOf(files));
        BackingTrees.addTo(services, deployment, images, hashes);
        new MonitoringTrees(deployment, images, hashes).addTo(services);
        var document = new YamlMap()
                .put("name", deployment.stack().name(), "\n")
                .put("services", services, "\n")
                .put("networks", Networks.of(deployment), "\n")
                .putUnlessEmpty("volumes", volumes(deployment), "\n")
                .putUnlessEmpty("secrets", secrets(deployment, layout), """

                        Files of the operator's. up.sh sets the labels dev.slipway.secrets, which change with them, so that "up" starts
                        anew what reads one that is another now.""");
        String header = Sources.header(
                "The stack \"" + deployment.stack().name() + "\": sh up.sh starts it.", Sources.of(deployment));
        files.add(new GeneratedFile("compose.yaml", yaml.text(header, document)));
        return files;
    }

    private static YamlMap volumes(Deployment deployment) {
        var names = new TreeSet<String>();
        for (MonitoringServer server : deployment.monitoringServers()) {
            if (!server.volume().isEmpty()) {
                names.add(server.volume());
            }
        }
        for (Service service : deployment.services()) {
            for (NamedVolume volume : service.run().volumes()) {
                names.add(volume.name());
            }
        }
        for (BackingService server : deployment.backing()) {
            for (NamedVolume volume : server.volumes()) {
                names.add(volume.name());
            }
        }
        var volumes = new YamlMap();
        for (String name : names) {
            volumes.put(name, new YamlMap());
        }
        return volumes;
    }

    /** Files of the operator's: up.sh makes what can be made, and names what is missing. */
    private static YamlMap secrets(Deployment deployment, Layout layout) {
        var secrets = new YamlMap();
        var names = new TreeSet<String>();
        for (Secret secret : new StackSecrets(deployment).all()) {
            names.add(secret.name());
        }
        for (ExporterLogin login : ExporterLogin.of(deployment)) {
            names.add(login.name());
        }
        for (String name : names) {
            String file = layout.operator().orElseThrow() + "/secrets/" + name;
            secrets.put(name, new YamlMap().put("file", ComposeText.literal(file)));
        }
        return secrets;
    }
}
