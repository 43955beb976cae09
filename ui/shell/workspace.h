// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/local_desktop.h"

namespace callttone::client {
class ApiClient;
class EventStream;
class RestTransport;
} // namespace callttone::client
namespace callttone::items {
class LiveCalls;
class LiveFeedModel;
} // namespace callttone::items
namespace callttone::core {
class Clock;
}

namespace callttone::ui {

class ThemeController;
class ToastHost;

/// What pages are made with: the service they show and the few things the window shares among them. Owned by the
/// composition root and the window; pages keep a reference and never outlive it. UI thread only.
struct Workspace
{
    client::ApiClient &api;
    client::RestTransport &transport; ///< for the typed clients of single resources (AgentsClient, …)
    client::EventStream &stream;
    items::LiveFeedModel &feed;
    items::LiveCalls &liveCalls;
    const core::Clock &clock;
    ThemeController &theme;
    ToastHost &toasts;
    LocalDesktop desktop = {};
};

} // namespace callttone::ui
