#pragma once

#include <QWidget>

class QLabel;
class QLayout;
class QVBoxLayout;

namespace candour {

class InlineMessage;
struct Error;

/// \brief What the window shows while no register is open: begin one, open one, go on with a recent one, look around.
/// Owned by the window.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent);

    void setRecentFiles(const QStringList &paths);
    /// Says beside the choices why a register could not be opened.
    void showError(const Error &error);
    void clearError();

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void demoRequested();
    void fileChosen(const QString &path);
    void removeRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QLayout *createButtons();
    void addRecent(const QString &path);
    void refreshLook();

    InlineMessage *m_message = nullptr;
    QWidget *m_middle = nullptr;
    QLabel *m_mark = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_recentHead = nullptr;
    QVBoxLayout *m_recent = nullptr;
    QList<QWidget *> m_rows;
};

} // namespace candour
