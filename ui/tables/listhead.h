#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace candour {

/// \brief The top of a list: what it is, how many, and what can be done with it.
/// Owned by its page. The buttons go into a second line where there is too little room.
class ListHead final : public QWidget
{
    Q_OBJECT

public:
    /// What stands in the "More" menu, in this order.
    enum class Action { Copy, Duplicate, Edit, Withdraw, Restore, ShowWithdrawn, ExportCsv, ExportXlsx };

    /// \param newText what the primary button says; none when empty
    ListHead(const QString &title, const QString &newText, QWidget *parent = nullptr);

    void setCount(const QString &count);
    void setViewsMenu(QMenu *menu);
    /// The name of the saved view that is open, on its button; empty for none.
    void setViewName(const QString &name);

    [[nodiscard]] QAction *action(Action which) const;
    [[nodiscard]] QMenu *moreMenu() const { return m_menu; }
    [[nodiscard]] QWidget *columnsButton() const;

Q_SIGNALS:
    void newRequested();
    void columnsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void createButtons(const QString &newText);
    void createMenu();
    void refreshFonts();

    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_views = nullptr;
    QPushButton *m_columns = nullptr;
    QMenu *m_menu = nullptr;
    QList<QAction *> m_actions;
};

} // namespace candour
