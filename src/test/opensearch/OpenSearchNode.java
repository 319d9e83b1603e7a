// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.opensearch.Version;
import org.opensearch.common.settings.Settings;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.PluginInfo;

/** One node with the modules that every OpenSearch has. Ends with who started it, when its input ends. */
public final class OpenSearchNode extends Node {
    private static final List<String> MODULES = List.of(
            "org.opensearch.transport.Netty4ModulePlugin",
            "org.opensearch.analysis.common.CommonAnalysisModulePlugin",
            "org.opensearch.painless.PainlessModulePlugin");

    private OpenSearchNode(Settings settings) {
        super(
                InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "node"),
                MODULES.stream().map(OpenSearchNode::module).toList(),
                false);
    }

    private static PluginInfo module(String type) {
        return new PluginInfo(type, "", "", Version.CURRENT, "21", type, null, List.of(), false);
    }

    /** @param arguments its folder, its port, another port for other nodes, and that port of each node where there are several */
    public static void main(String[] arguments) throws Exception {
        List<String> nodes = List.of(arguments).subList(3, arguments.length);
        Settings.Builder several = nodes.isEmpty()
                ? Settings.builder().put("discovery.type", "single-node")
                : Settings.builder()
                        .putList("cluster.initial_cluster_manager_nodes", nodes)
                        .putList(
                                "discovery.seed_hosts",
                                nodes.stream().map(port -> "127.0.0.1:" + port).toList());
        Settings settings = several.put("node.name", arguments[2])
                .put("path.home", arguments[0])
                .put("cluster.name", "test")
                .put("network.host", "127.0.0.1")
                .put("http.port", arguments[1])
                .put("transport.port", arguments[2])
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build();
        Node node = new OpenSearchNode(settings);
        node.start();
        System.out.println("ready");
        waitForEnd();
        node.close();
        System.exit(0);
    }

    private static void waitForEnd() throws IOException {
        while (System.in.read() >= 0) {
            // whatever is typed
        }
    }
}
