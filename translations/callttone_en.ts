<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CallWords</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retrying</source>
        <translation>
            <numerusform>%n retrying</numerusform>
            <numerusform>%n retrying</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::app::DesktopUi</name>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n seconds.</source>
        <translation>
            <numerusform>Copied. The clipboard is cleared in %n second.</numerusform>
            <numerusform>Copied. The clipboard is cleared in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::items::AgentListModel</name>
    <message numerus="yes">
        <source>%n calls today</source>
        <translation>
            <numerusform>%n call today</numerusform>
            <numerusform>%n calls today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tools</source>
        <translation>
            <numerusform>%n tool</numerusform>
            <numerusform>%n tools</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::items::AttemptListModel</name>
    <message numerus="yes">
        <source>%n earlier attempts from %1</source>
        <translation>
            <numerusform>%n earlier attempt from %1</numerusform>
            <numerusform>%n earlier attempts from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::items::CallListModel</name>
    <message numerus="yes">
        <source>%n tool calls</source>
        <translation>
            <numerusform>%n tool call</numerusform>
            <numerusform>%n tool calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::items::DeliveryLogModel</name>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n try</numerusform>
            <numerusform>%n tries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milliseconds</source>
        <translation>
            <numerusform>%n millisecond</numerusform>
            <numerusform>%n milliseconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::items::EndpointListModel</name>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::items::SyncWords</name>
    <message numerus="yes">
        <source>%n others have this address</source>
        <translation>
            <numerusform>%n other has this address</numerusform>
            <numerusform>%n others have this address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others share this number</source>
        <translation>
            <numerusform>%n other shares this number</numerusform>
            <numerusform>%n others share this number</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::items::TimelineModel</name>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints</source>
        <translation>
            <numerusform>%n endpoint</numerusform>
            <numerusform>%n endpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::items::ToolWords</name>
    <message numerus="yes">
        <source>%n slots</source>
        <translation>
            <numerusform>%n slot</numerusform>
            <numerusform>%n slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::AddContactsDialog</name>
    <message numerus="yes">
        <source>Add %n contacts</source>
        <translation>
            <numerusform>Add %n contact</numerusform>
            <numerusform>Add %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::AgentsPage</name>
    <message numerus="yes">
        <source>%n agents</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::ApiKeysSection</name>
    <message numerus="yes">
        <source>&quot;%1&quot; has full access and has not been used for %n months.</source>
        <translation>
            <numerusform>&quot;%1&quot; has full access and has not been used for %n month.</numerusform>
            <numerusform>&quot;%1&quot; has full access and has not been used for %n months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::AppointmentListView</name>
    <message numerus="yes">
        <source>%n upcoming appointments</source>
        <translation>
            <numerusform>%n upcoming appointment</numerusform>
            <numerusform>%n upcoming appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past appointments</source>
        <translation>
            <numerusform>%n past appointment</numerusform>
            <numerusform>%n past appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled appointments</source>
        <translation>
            <numerusform>%n cancelled appointment</numerusform>
            <numerusform>%n cancelled appointments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::Attention</name>
    <message numerus="yes">
        <source>%n deliveries are waiting.</source>
        <translation>
            <numerusform>%n delivery is waiting.</numerusform>
            <numerusform>%n deliveries are waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries wait to be sent. Slow receivers or a busy machine hold them up.</source>
        <translation>
            <numerusform>%n delivery waits to be sent. Slow receivers or a busy machine hold it up.</numerusform>
            <numerusform>%n deliveries wait to be sent. Slow receivers or a busy machine hold them up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::CallDeliveriesCard</name>
    <message numerus="yes">
        <source>%n more, taken by integrations</source>
        <translation>
            <numerusform>%n more, taken by integrations</numerusform>
            <numerusform>%n more, taken by integrations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::CallLinesModel</name>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n delivery</numerusform>
            <numerusform>%n deliveries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::CallNotifier</name>
    <message numerus="yes">
        <source>and %n messages before</source>
        <translation>
            <numerusform>and %n message before</numerusform>
            <numerusform>and %n messages before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::CampaignActions</name>
    <message numerus="yes">
        <source>%n contacts are added.</source>
        <translation>
            <numerusform>%n contact is added.</numerusform>
            <numerusform>%n contacts are added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n were in it already.</source>
        <translation>
            <numerusform>%1 %n was in it already.</numerusform>
            <numerusform>%1 %n were in it already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The voice platform begins to call %n people.</source>
        <translation>
            <numerusform>The voice platform begins to call %n person.</numerusform>
            <numerusform>The voice platform begins to call %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who are still to be called will not be. A campaign that has ended cannot be started again.</source>
        <translation>
            <numerusform>%n person who is still to be called will not be. A campaign that has ended cannot be started again.</numerusform>
            <numerusform>%n people who are still to be called will not be. A campaign that has ended cannot be started again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::CampaignHead</name>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::CampaignView</name>
    <message numerus="yes">
        <source>%n contacts shown</source>
        <translation>
            <numerusform>%n contact shown</numerusform>
            <numerusform>%n contacts shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::CampaignsPage</name>
    <message numerus="yes">
        <source>%n campaigns</source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::CheckRun</name>
    <message numerus="yes">
        <source>All %n connections work.</source>
        <translation>
            <numerusform>The one connection works.</numerusform>
            <numerusform>All %n connections work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::ConfigPicker</name>
    <message numerus="yes">
        <source>%n sheets found.</source>
        <translation>
            <numerusform>%n sheet found.</numerusform>
            <numerusform>%n sheets found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channels found.</source>
        <translation>
            <numerusform>%n channel found.</numerusform>
            <numerusform>%n channels found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendars found.</source>
        <translation>
            <numerusform>%n calendar found.</numerusform>
            <numerusform>%n calendars found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::ConnectedStep</name>
    <message numerus="yes">
        <source>%n tools ready for your agents</source>
        <translation>
            <numerusform>%n tool ready for your agents</numerusform>
            <numerusform>%n tools ready for your agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permissions granted</source>
        <translation>
            <numerusform>%n permission granted</numerusform>
            <numerusform>%n permissions granted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::ContactsImport</name>
    <message numerus="yes">
        <source>%n contacts are ready.</source>
        <translation>
            <numerusform>%n contact is ready.</numerusform>
            <numerusform>%n contacts are ready.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out.</source>
        <translation>
            <numerusform>%n row is left out.</numerusform>
            <numerusform>%n rows are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows repeat a number.</source>
        <translation>
            <numerusform>%n row repeats a number.</numerusform>
            <numerusform>%n rows repeat a number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::DashboardFilter</name>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n connected</numerusform>
            <numerusform>%n connected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::DeliveriesPage</name>
    <message numerus="yes">
        <source>%n deliveries match outside %1.</source>
        <translation>
            <numerusform>%n delivery matches outside %1.</numerusform>
            <numerusform>%n deliveries match outside %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::DeliveryActions</name>
    <message numerus="yes">
        <source>Replayed %n deliveries.</source>
        <translation>
            <numerusform>Replayed %n delivery.</numerusform>
            <numerusform>Replayed %n deliveries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::DiffBlock</name>
    <message numerus="yes">
        <source>%n lines that are the same</source>
        <translation>
            <numerusform>%n line that is the same</numerusform>
            <numerusform>%n lines that are the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::EndpointActions</name>
    <message numerus="yes">
        <source>%1 gets %n events.</source>
        <translation>
            <numerusform>%1 gets %n event.</numerusform>
            <numerusform>%1 gets %n events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are sent again.</source>
        <translation>
            <numerusform>%n delivery is sent again.</numerusform>
            <numerusform>%n deliveries are sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries that still wait will be dropped, and the signing secret is erased.</source>
        <translation>
            <numerusform>%n delivery that still waits will be dropped, and the signing secret is erased.</numerusform>
            <numerusform>%n deliveries that still wait will be dropped, and the signing secret is erased.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::EndpointHead</name>
    <message numerus="yes">
        <source>View %n deliveries</source>
        <translation>
            <numerusform>View %n delivery</numerusform>
            <numerusform>View %n deliveries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::EndpointListPane</name>
    <message numerus="yes">
        <source>You can add %n more endpoints.</source>
        <translation>
            <numerusform>You can add %n more endpoint.</numerusform>
            <numerusform>You can add %n more endpoints.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::FollowGate</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows that came in</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::HeaderBlock</name>
    <message numerus="yes">
        <source>Show %n more headers</source>
        <translation>
            <numerusform>Show %n more header</numerusform>
            <numerusform>Show %n more headers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n headers</source>
        <translation>
            <numerusform>Show %n header</numerusform>
            <numerusform>Show %n headers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::Histogram</name>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n delivery</numerusform>
            <numerusform>%n deliveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n failed</source>
        <translation>
            <numerusform>%1, %2, %n failed</numerusform>
            <numerusform>%1, %2, %n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::IntegrationActions</name>
    <message numerus="yes">
        <source>%1 works again. %n waiting deliveries are being sent.</source>
        <translation>
            <numerusform>%1 works again. %n waiting delivery is being sent.</numerusform>
            <numerusform>%1 works again. %n waiting deliveries are being sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::IntegrationWords</name>
    <message numerus="yes">
        <source>%n tools</source>
        <translation>
            <numerusform>%n tool</numerusform>
            <numerusform>%n tools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active endpoints</source>
        <translation>
            <numerusform>%n active endpoint</numerusform>
            <numerusform>%n active endpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active keys</source>
        <translation>
            <numerusform>%n active key</numerusform>
            <numerusform>%n active keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permissions missing</source>
        <translation>
            <numerusform>%n permission missing</numerusform>
            <numerusform>%n permissions missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tools stop working in calls that start from now. Live calls keep them until they end.</source>
        <translation>
            <numerusform>%n tool stops working in calls that start from now. Live calls keep it until they end.</numerusform>
            <numerusform>%n tools stop working in calls that start from now. Live calls keep them until they end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>%n not delivered</numerusform>
            <numerusform>%n not delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not take %n deliveries. Read what it said, correct that, then retry.</source>
        <translation>
            <numerusform>%1 did not take %n delivery. Read what it said, correct that, then retry.</numerusform>
            <numerusform>%1 did not take %n deliveries. Read what it said, correct that, then retry.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new tools are off until you review them.</source>
        <translation>
            <numerusform>%n new tool is off until you review it.</numerusform>
            <numerusform>%n new tools are off until you review them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed tools are off until you review them.</source>
        <translation>
            <numerusform>%n changed tool is off until you review it.</numerusform>
            <numerusform>%n changed tools are off until you review them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server does not have %n of its tools any more.</source>
        <translation>
            <numerusform>The server does not have %n of its tools any more.</numerusform>
            <numerusform>The server does not have %n of its tools any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::LivePanel</name>
    <message numerus="yes">
        <source>%n calls active</source>
        <translation>
            <numerusform>%n call active</numerusform>
            <numerusform>%n calls active</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::LiveToggle</name>
    <message numerus="yes">
        <source>%n calls in progress</source>
        <translation>
            <numerusform>%n call in progress</numerusform>
            <numerusform>%n calls in progress</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::McpDialog</name>
    <message numerus="yes">
        <source>Connect with %n tools</source>
        <translation>
            <numerusform>Connect with %n tool</numerusform>
            <numerusform>Connect with %n tools</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::McpToolsStep</name>
    <message numerus="yes">
        <source>%n tools found</source>
        <translation>
            <numerusform>%n tool found</numerusform>
            <numerusform>%n tools found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::NavBadges</name>
    <message numerus="yes">
        <source>%n calls in progress</source>
        <translation>
            <numerusform>%n call in progress</numerusform>
            <numerusform>%n calls in progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries retrying</source>
        <translation>
            <numerusform>%n delivery retrying</numerusform>
            <numerusform>%n deliveries retrying</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in error</source>
        <translation>
            <numerusform>%n in error</numerusform>
            <numerusform>%n in error</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::OverviewFigures</name>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::PermissionsTab</name>
    <message numerus="yes">
        <source>%n permissions were not granted.</source>
        <translation>
            <numerusform>%n permission was not granted.</numerusform>
            <numerusform>%n permissions were not granted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::RecoverDialog</name>
    <message numerus="yes">
        <source>%n deliveries are sent again.</source>
        <translation>
            <numerusform>%n delivery is sent again.</numerusform>
            <numerusform>%n deliveries are sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recover %n</source>
        <translation>
            <numerusform>Recover %n</numerusform>
            <numerusform>Recover %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::SaveBar</name>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::Simulation</name>
    <message numerus="yes">
        <source>Hang up %n simulated calls</source>
        <translation>
            <numerusform>Hang up %n simulated call</numerusform>
            <numerusform>Hang up %n simulated calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::SlotPicker</name>
    <message numerus="yes">
        <source>%n times are free.</source>
        <translation>
            <numerusform>%n time is free.</numerusform>
            <numerusform>%n times are free.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::SyncAttention</name>
    <message numerus="yes">
        <source>%1: %n deliveries wait until another target is chosen</source>
        <translation>
            <numerusform>%1: %n delivery waits until another target is chosen</numerusform>
            <numerusform>%1: %n deliveries wait until another target is chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n deliveries wait until its address is corrected</source>
        <translation>
            <numerusform>%1: %n delivery waits until its address is corrected</numerusform>
            <numerusform>%1: %n deliveries wait until its address is corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n deliveries wait until it is reconnected</source>
        <translation>
            <numerusform>%1: %n delivery waits until it is reconnected</numerusform>
            <numerusform>%1: %n deliveries wait until it is reconnected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n deliveries wait</source>
        <translation>
            <numerusform>%1: %n delivery waits</numerusform>
            <numerusform>%1: %n deliveries wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not take %n deliveries</source>
        <translation>
            <numerusform>%1 did not take %n delivery</numerusform>
            <numerusform>%1 did not take %n deliveries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolAttention</name>
    <message numerus="yes">
        <source>%1: %n tool calls failed in the last hour</source>
        <translation>
            <numerusform>%1: %n tool call failed in the last hour</numerusform>
            <numerusform>%1: %n tool calls failed in the last hour</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolHead</name>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolLatencyRow</name>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolUse</name>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>%n of them failed</numerusform>
            <numerusform>%n of them failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolsPage</name>
    <message numerus="yes">
        <source>%n tools</source>
        <translation>
            <numerusform>%n tool</numerusform>
            <numerusform>%n tools</numerusform>
        </translation>
    </message>
</context>
</TS>
