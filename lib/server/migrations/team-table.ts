/** The statements of a team's table: its columns, and row-level security that binds its owner too. */
export function teamTable(name: string, columns: readonly string[]): readonly string[] {
  return [
    `create table ${name} (\n  ${columns.join(',\n  ')}\n)`,
    `alter table ${name} enable row level security`,
    `alter table ${name} force row level security`,
    `create policy own_team on ${name} to icp_lens_app
       using (team_id = nullif(current_setting('app.team', true), '')::uuid)
       with check (team_id = nullif(current_setting('app.team', true), '')::uuid)`,
    `create policy every_team on ${name} to icp_lens_keeper using (true) with check (true)`,
    `grant select, insert, update, delete on ${name} to icp_lens_app, icp_lens_keeper`,
  ];
}

/** Makes a role without login and lets this connection's user become it. Roles belong to the whole server: another database's
 * migration may make it at the same moment. */
export function makeRole(name: string): string {
  return `do $$ begin
    begin
      if not exists (select from pg_roles where rolname = '${name}') then create role ${name} nologin; end if;
    exception when duplicate_object or unique_violation then null;
    end;
    if not pg_has_role(current_user, '${name}',
        case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end)
      then execute format('grant ${name} to %I', current_user);
    end if;
  end $$`;
}
