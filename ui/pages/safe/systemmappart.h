#pragma once

#include "forms/recordpart.h"
#include "reports/safe/systemmaplayout.h"
#include "workflow/safe/analysis.h"

#include <optional>

class QListWidget;
class QPushButton;
class QTableWidget;

namespace candour {

class ConnectBar;
class ElementList;
class EmptyPage;
class MapCanvas;
class SlipForm;

/// \brief The system map of a learning response: the SEIPS work system as a diagram that people edit.
///
/// Ctrl+N adds a factor, Enter edits, C connects, Delete withdraws, Alt with arrows moves a factor up and down its element or
/// into the next one, T shows the table that says the same, E saves a picture. Each is one step that can be undone.
class SystemMapPart final : public RecordPart
{
    Q_OBJECT

public:
    SystemMapPart(Session &session, Ask &ask, QWidget *parent);

    void setRecord(const RecordData &record) override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Lists would take letters for a search in themselves.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void makeSlips();
    void addFactor(const QString &element);
    void noteNothingFound(const QString &element);
    void edit(const RecordId &factor);
    void connectCurrent();
    void join(const RecordId &from, const QString &verb, const RecordId &to);
    void withdrawCurrent();
    void withdrawConnection();
    /// Sets a factor down with its upper left corner at a place of the drawing: in the element there.
    void putAt(const RecordId &factor, QPointF corner);
    void moveCurrent(QPointF by);
    void savePicture();
    void toggleTable();
    void fillTable();
    void fillConnections();
    [[nodiscard]] std::optional<RecordData> blankOf(const QString &type);

    Session &m_session;
    Ask &m_ask;
    std::optional<Analysis> m_analysis;
    SystemMapLayout m_map;
    EmptyPage *m_empty = nullptr;
    SlipForm *m_factor = nullptr;
    SlipForm *m_nothing = nullptr;
    ConnectBar *m_connect = nullptr;
    MapCanvas *m_canvas = nullptr;
    QListWidget *m_connections = nullptr;
    QTableWidget *m_table = nullptr;
    ElementList *m_elements = nullptr;
    QPushButton *m_connectButton = nullptr;
};

} // namespace candour
