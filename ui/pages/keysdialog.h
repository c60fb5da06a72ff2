#pragma once

#include <QDialog>
#include <QList>

#include <utility>

namespace candour {

/// \brief Every key that does something, as a table. Deletes itself when closed; Escape closes.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \param keys what a command does, and its keys, in the order of the menus
    KeysDialog(const QList<std::pair<QString, QString>> &keys, QWidget *parent);
};

} // namespace candour
